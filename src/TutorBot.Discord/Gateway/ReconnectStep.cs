namespace TutorBot.Discord.Gateway;

/// <summary>What to do after a connection.</summary>
internal abstract record ReconnectStep
{
    private ReconnectStep(TimeSpan after) => After = after;

    /// <summary>How long to wait first.</summary>
    public TimeSpan After { get; }

    /// <param name="ForgetAddress">At the ordinary address, since the session's own did not answer.</param>
    public sealed record Resume(TimeSpan Wait, bool ForgetAddress) : ReconnectStep(Wait);

    public sealed record Identify(TimeSpan Wait) : ReconnectStep(Wait);

    public sealed record GiveUp(GatewayRefusal Reason, int Code) : ReconnectStep(TimeSpan.Zero);
}
