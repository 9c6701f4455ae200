using System.Text.Json.Nodes;

namespace TutorBot.Teams.Endpoint;

/// <summary>What the endpoint answers to an activity.</summary>
public abstract record ActivityAnswer
{
    private ActivityAnswer()
    {
    }

    /// <summary>200 and nothing more: it is kept, or there was nothing to do.</summary>
    public sealed record Taken : ActivityAnswer;

    /// <summary>503: nothing was kept; Teams delivers it again.</summary>
    public sealed record NotNow : ActivityAnswer;

    /// <summary>The answer to an invoke.</summary>
    public sealed record Invoked(JsonObject Body) : ActivityAnswer;

    /// <summary>501: an invoke that is not known.</summary>
    public sealed record NotKnown : ActivityAnswer;
}
