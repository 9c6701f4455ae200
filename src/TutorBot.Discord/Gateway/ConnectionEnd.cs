namespace TutorBot.Discord.Gateway;

/// <summary>How one connection came to its end.</summary>
internal abstract record ConnectionEnd
{
    private ConnectionEnd()
    {
    }

    /// <param name="Code">Null where the connection just broke.</param>
    public sealed record ClosedByServer(int? Code) : ConnectionEnd;

    /// <summary>A heartbeat was not acknowledged before the next was due.</summary>
    public sealed record Silent : ConnectionEnd;

    /// <summary>Op 7.</summary>
    public sealed record ReconnectAsked : ConnectionEnd;

    /// <summary>Op 9.</summary>
    public sealed record SessionInvalid(bool Resumable) : ConnectionEnd;

    /// <summary>No socket came about.</summary>
    public sealed record DialFailed : ConnectionEnd;

    /// <summary>The handshake took too long, or what came made no sense.</summary>
    public sealed record Faulted(string Reason) : ConnectionEnd;

    public sealed record Stopped : ConnectionEnd;
}
