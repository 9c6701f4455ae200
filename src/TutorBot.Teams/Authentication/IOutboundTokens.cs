namespace TutorBot.Teams.Authentication;

/// <summary>The token that shows Teams who sends. As good as a password: only ever sent to allowed hosts.</summary>
public interface IOutboundTokens
{
    /// <param name="fresh">True after the last one was refused: the kept one is not given again.</param>
    Task<OutboundToken> GetAsync(bool fresh, CancellationToken stop);
}
