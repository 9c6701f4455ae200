namespace TutorBot.Testing.Discord.Gateway;

/// <summary>What goes wrong at the gateway; nothing, unless a test says so.</summary>
public sealed class FakeGatewayFaults
{
    /// <summary>No acknowledgement of heartbeats.</summary>
    public bool Unanswered { get; set; }

    /// <summary>No Hello.</summary>
    public bool NoHello { get; set; }

    /// <summary>No READY and no RESUMED.</summary>
    public bool NoReady { get; set; }

    /// <summary>The HTTP status that the session's own address answers with; null for a socket.</summary>
    public int? ResumeAddressStatus { get; set; }

    /// <summary>The HTTP status that the ordinary address answers with; null for a socket.</summary>
    public int? AddressStatus { get; set; }

    /// <summary>Every so many events one is sent a second time; 0 for never.</summary>
    public int RepeatEvery { get; set; }

    /// <summary>Every so many events one comes only after the next; 0 for never.</summary>
    public int SwapEvery { get; set; }

    internal HashSet<string> ForgetLater { get; set; } = [];
}
