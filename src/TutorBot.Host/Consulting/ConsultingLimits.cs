namespace TutorBot.Host.Consulting;

/// <summary>How much a second reader may be leant on.</summary>
internal sealed record ConsultingLimits
{
    /// <summary>A learner waits no longer for it than this.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>So many questions in an hour; no more are asked until it is over.</summary>
    public int AskedInAnHour { get; init; } = 300;

    /// <summary>After so many failures in a minute, more than half of all, it is left in peace.</summary>
    public int Failures { get; init; } = 3;

    /// <summary>For how long.</summary>
    public TimeSpan Peace { get; init; } = TimeSpan.FromMinutes(1);
}
