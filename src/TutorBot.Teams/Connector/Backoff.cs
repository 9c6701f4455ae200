namespace TutorBot.Teams.Connector;

/// <summary>How long to wait before trying again: what Teams asked for, or doubling, with jitter in both.</summary>
/// <param name="chance">A number from 0 to below 1, so that many who wait do not come back at once.</param>
public sealed class Backoff(Func<double> chance)
{
    public static readonly TimeSpan First = TimeSpan.FromSeconds(1);

    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private const int MostDoublings = 10;

    /// <param name="attempts">How often it was tried before this time.</param>
    /// <param name="asked">Never waits less than this.</param>
    public TimeSpan Wait(int attempts, TimeSpan? asked)
    {
        if (asked is { } least)
        {
            return least + (First * chance());
        }

        var doubled = First * Math.Pow(2, Math.Min(attempts, MostDoublings));
        var bounded = doubled < Longest ? doubled : Longest;
        return bounded * (0.5 + (chance() / 2));
    }
}
