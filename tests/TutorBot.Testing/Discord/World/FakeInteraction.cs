using System.Text.Json.Nodes;

namespace TutorBot.Testing.Discord.World;

/// <summary>One use of a command, a component or a form, and what the bot answered.</summary>
public sealed class FakeInteraction
{
    internal FakeInteraction(string id, string token, int type, FakeUser user, FakeChannel channel, TimeSpan at)
    {
        Id = id;
        Token = token;
        Type = type;
        User = user;
        Channel = channel;
        At = at;
    }

    public string Id { get; }

    public string Token { get; }

    public int Type { get; }

    public FakeUser User { get; }

    public FakeChannel Channel { get; }

    /// <summary>The type of the first answer; null where none came.</summary>
    public int? Callback { get; internal set; }

    /// <summary>The form that was shown.</summary>
    public JsonObject? Modal { get; internal set; }

    /// <summary>What was proposed.</summary>
    public JsonArray? Choices { get; internal set; }

    /// <summary>The answer's message, or the one that the component hangs on.</summary>
    public FakeMessage? Original { get; internal set; }

    public IReadOnlyList<FakeMessage> FollowUps => [.. Further];

    /// <summary>An answer that can be read, not merely promised.</summary>
    public bool Answered => Modal is not null || Choices is not null || Callback is 6 or 7
        || Original is { Loading: false };

    internal TimeSpan At { get; }

    internal List<FakeMessage> Further { get; } = [];

    /// <summary>The message whose component was used.</summary>
    internal FakeMessage? Source { get; init; }
}
