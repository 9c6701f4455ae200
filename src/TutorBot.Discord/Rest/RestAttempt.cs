namespace TutorBot.Discord.Rest;

/// <summary>What became of one attempt.</summary>
internal abstract record RestAttempt
{
    private RestAttempt()
    {
    }

    public sealed record Answered(RestReply Reply) : RestAttempt;

    /// <param name="Unsent">No connection came about, so nothing can have arrived.</param>
    public sealed record Failed(Exception Fault, bool Unsent) : RestAttempt;

    /// <summary>Whether the same call may go out once more after a failure.</summary>
    public bool MayRepeat(bool repeatable) => repeatable || this is Failed { Unsent: true };

    public DiscordException AsException(Route route) => this switch
    {
        Answered { Reply: var reply } => new DiscordUnavailableException(route.Name, reply.Status),
        Failed { Fault: var fault } => new DiscordUnavailableException(route.Name, null, fault),
        _ => throw new InvalidOperationException(),
    };

    public static bool NeverSent(HttpRequestException fault) => fault.HttpRequestError
        is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
        or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
}
