namespace TutorBot.Discord.Gateway;

/// <summary>
/// What follows from how a connection ended (Opcodes and Status Codes, "Gateway Close Event Codes"). Pure, so that
/// every code is tested.
/// </summary>
internal static class ReconnectPolicy
{
    /// <summary>After so many resumes that did not come about a new session is begun.</summary>
    public const int MostResumes = 3;

    /// <summary>A session that was not resumed within this time is given up.</summary>
    public static readonly TimeSpan LongestResuming = TimeSpan.FromMinutes(2);

    /// <summary>A connection that lived so long ends a row of failures.</summary>
    public static readonly TimeSpan Lived = TimeSpan.FromSeconds(60);

    private const int InvalidSequence = 4007;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <param name="chance">From 0 up to 1.</param>
    public static ReconnectStep Next(ConnectionEnd end, ReconnectHistory history, double chance)
    {
        if (end is ConnectionEnd.ClosedByServer { Code: { } code } && Refusal(code) is { } reason)
        {
            return new ReconnectStep.GiveUp(reason, code);
        }

        var after = end is ConnectionEnd.SessionInvalid ? Pause(chance) : BackOff(history.Failures, chance);
        return MayResume(end, history)
            ? new ReconnectStep.Resume(after, ForgetAddress: history.AtResumeAddress && history.FailedResumes > 0)
            : new ReconnectStep.Identify(after);
    }

    /// <summary>Full jitter: anywhere between nothing and a bound that doubles up to a minute.</summary>
    public static TimeSpan BackOff(int failures, double chance)
    {
        var bound = First * Math.Pow(2, Math.Clamp(failures, 0, 10));
        return (bound < Longest ? bound : Longest) * chance;
    }

    /// <summary>One to five seconds after op 9, as Discord's page on it asks.</summary>
    private static TimeSpan Pause(double chance) => TimeSpan.FromSeconds(1 + (4 * chance));

    private static bool MayResume(ConnectionEnd end, ReconnectHistory history) =>
        history.HasSession
        && history.FailedResumes < MostResumes
        && history.Resuming < LongestResuming
        && end is not (ConnectionEnd.SessionInvalid { Resumable: false }
            or ConnectionEnd.ClosedByServer { Code: InvalidSequence });

    private static GatewayRefusal? Refusal(int code) => code switch
    {
        4004 => GatewayRefusal.WrongToken,
        4010 => GatewayRefusal.WrongShard,
        4011 => GatewayRefusal.ShardingRequired,
        4012 => GatewayRefusal.WrongVersion,
        4013 => GatewayRefusal.WrongIntents,
        4014 => GatewayRefusal.ForbiddenIntents,
        _ => null,
    };
}
