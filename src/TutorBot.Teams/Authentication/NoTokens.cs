namespace TutorBot.Teams.Authentication;

/// <summary>For local mode: nothing to show.</summary>
public sealed class NoTokens : IOutboundTokens
{
    public Task<OutboundToken> GetAsync(bool fresh, CancellationToken stop) =>
        Task.FromResult<OutboundToken>(new OutboundToken.None());
}
