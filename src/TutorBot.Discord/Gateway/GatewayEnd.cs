namespace TutorBot.Discord.Gateway;

/// <summary>Why the gateway client returned.</summary>
public abstract record GatewayEnd
{
    private GatewayEnd()
    {
    }

    /// <summary>As it was asked to.</summary>
    public sealed record Stopped : GatewayEnd;

    /// <summary>Discord refuses this bot in a way that trying again cannot mend.</summary>
    /// <param name="CloseCode">Opcodes and Status Codes, "Gateway Close Event Codes"; null where REST refused.</param>
    public sealed record Refused(GatewayRefusal Reason, int? CloseCode) : GatewayEnd;
}
