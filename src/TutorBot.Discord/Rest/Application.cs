using TutorBot.Discord.Channels;

namespace TutorBot.Discord.Rest;

/// <summary>The app that the token belongs to (Application Resource, "Application Object").</summary>
public sealed record Application
{
    public required ApplicationId Id { get; init; }

    public string Name { get => field ?? ""; init; }

    /// <summary>Whether others than its owner may add it to servers.</summary>
    public bool BotPublic { get; init; }

    /// <summary>Whether adding it needs the whole code grant; a bot like this must not.</summary>
    public bool BotRequireCodeGrant { get; init; }

    /// <summary>The bot's user, where it is told.</summary>
    public User? Bot { get; init; }

    /// <summary>Bits of "Application Flags"; the privileged intents among them.</summary>
    public long Flags { get; init; }

    /// <summary>Set where interactions go to a web address and so never reach the gateway.</summary>
    public string? InteractionsEndpointUrl { get; init; }

    public int? ApproximateGuildCount { get; init; }
}
