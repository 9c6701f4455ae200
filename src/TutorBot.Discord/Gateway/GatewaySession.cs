namespace TutorBot.Discord.Gateway;

/// <summary>The session that a connection carries on or has begun.</summary>
/// <param name="Sequence">Of the last event that was read; it may not be accepted yet.</param>
internal sealed record GatewaySession(string Id, string? ResumeUrl, long Sequence)
{
    public static GatewaySession? At(GatewayPosition? position) =>
        position is null ? null : new GatewaySession(position.SessionId, position.ResumeUrl, position.Sequence);

    public GatewayPosition Position => new(Id, ResumeUrl, Sequence);

    public override string ToString() => $"sequence {Sequence}";
}
