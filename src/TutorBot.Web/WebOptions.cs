using System.Collections.Immutable;

namespace TutorBot.Web;

/// <summary>The bounds of the web pages.</summary>
public sealed record WebOptions
{
    /// <summary>Names and addresses under which the pages may be opened, without port. Anything else is refused, so
    /// that a foreign site cannot make a browser take this program for its own.</summary>
    public ImmutableArray<string> Hosts { get; init; } = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>The most bytes, in UTF-8, of one message.</summary>
    public int MessageLimit { get; init; } = 200_000;

    /// <summary>The most bytes of a form; above <see cref="MessageLimit"/>, so that a message that is too long can be
    /// handed back.</summary>
    public int FormLimit { get; init; } = 1_000_000;

    /// <summary>Open streams of one learner; further pages ask now and then instead.</summary>
    public int StreamsPerLearner { get; init; } = 4;

    /// <summary>Open streams in all.</summary>
    public int Streams { get; init; } = 1_000;

    /// <summary>How long an answer to a sent message waits for its turn; after that the turn comes by stream.</summary>
    public TimeSpan TurnWait { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>The time between signs of life on a stream.</summary>
    public TimeSpan Heartbeat { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>After such a pause the tutor says again where the learner was.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMinutes(30);
}
