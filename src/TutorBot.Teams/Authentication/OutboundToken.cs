namespace TutorBot.Teams.Authentication;

/// <summary>What came of asking for a token.</summary>
public abstract record OutboundToken
{
    private OutboundToken()
    {
    }

    public sealed record Bearer(string Value) : OutboundToken
    {
        /// <summary>Never the token: records end up in logs.</summary>
        public override string ToString() => "Bearer *";
    }

    /// <summary>Local mode: nothing is shown, and only this machine is sent to.</summary>
    public sealed record None : OutboundToken;

    /// <summary>None to be had now.</summary>
    /// <param name="Reason">An error code; never a secret.</param>
    public sealed record Unavailable(string Reason) : OutboundToken;
}
