namespace TutorBot.Discord.Gateway;

/// <summary>
/// Up to where a session's events were accepted. Kept over restarts: Discord replays what came after it.
/// </summary>
/// <param name="SessionId">Discord's name of the session; a secret of sorts, so it is not shown.</param>
/// <param name="ResumeUrl">Where the session is resumed; null for the ordinary address.</param>
/// <param name="Sequence">Of the last event that was accepted.</param>
public sealed record GatewayPosition(string SessionId, string? ResumeUrl, long Sequence)
{
    public override string ToString() => $"sequence {Sequence}";
}
