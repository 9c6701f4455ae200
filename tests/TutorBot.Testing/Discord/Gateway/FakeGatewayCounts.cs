namespace TutorBot.Testing.Discord.Gateway;

/// <summary>What happened at the gateway.</summary>
public sealed class FakeGatewayCounts
{
    public int Connections { get; internal set; }

    public int Identifies { get; internal set; }

    /// <summary>Resumes that came about.</summary>
    public int Resumes { get; internal set; }

    /// <summary>Resumes that were refused by op 9.</summary>
    public int ResumesRefused { get; internal set; }

    /// <summary>Events that were sent again by resumes.</summary>
    public int Replayed { get; internal set; }

    public int Heartbeats { get; internal set; }

    public int Repeated { get; internal set; }

    public int Swapped { get; internal set; }

    /// <summary>Where connections were made, with the query, in order.</summary>
    public IReadOnlyList<string> Addresses => [.. Dialled];

    /// <summary>The codes that clients closed with, in order; null where one gave none.</summary>
    public IReadOnlyList<int?> CloseCodes => [.. Closed];

    internal List<string> Dialled { get; } = [];

    internal List<int?> Closed { get; } = [];
}
