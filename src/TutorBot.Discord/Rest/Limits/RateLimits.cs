namespace TutorBot.Discord.Rest.Limits;

/// <summary>All limits of one client: when a call may go out, and what its answer teaches.</summary>
internal sealed class RateLimits
{
    /// <summary>Windows are counted at Discord's side, so its word is stretched a little.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(50);

    /// <summary>The wait for a refusal that does not say how long.</summary>
    private static readonly TimeSpan Unsaid = TimeSpan.FromSeconds(5);

    private readonly BucketTable _buckets = new();
    private readonly GlobalGate _gate = new();
    private readonly InvalidRequestBreaker _breaker = new();

    public int Buckets => _buckets.Count;

    /// <summary>Takes a place in the route's limit, or says how long to wait for one.</summary>
    public TimeSpan TakeBucket(Route route, TimeSpan now) => _buckets.Take(route, now);

    /// <summary>Takes a place in the limit of all calls, or says how long to wait for one.</summary>
    public TimeSpan TakeGlobal(Route route, TimeSpan now)
    {
        var broken = route.Lane == RouteLane.Bot ? _breaker.Wait(now) : TimeSpan.Zero;
        return broken > TimeSpan.Zero ? broken : _gate.Take(route.Lane, now);
    }

    public void Learn(Route route, RestReply reply, TimeSpan now)
    {
        _buckets.Learn(route, reply.Limits, now);
        var status = (int)reply.Status;
        if (status is 401 or 403 || (status == 429 && reply.Limits.Scope != "shared"))
        {
            _breaker.Count(now);
        }
    }

    /// <summary>Closes what a 429 speaks of.</summary>
    /// <returns>How long that is.</returns>
    public TimeSpan Refuse(Route route, RestReply reply, TimeSpan now)
    {
        var body = ErrorBody.Read(reply.Body);
        var wait = Longer(body.RetryAfter, reply.Limits.RetryAfter) + Slack;
        if (reply.Limits.Global || reply.Limits.Scope == "global" || body.Global)
        {
            _gate.CloseForBot(now + wait);
        }
        else if (reply.Limits is { Scope: null, Bucket: null } && body.RetryAfter is null)
        {
            _gate.CloseForAll(now + wait);
        }

        _buckets.Close(route, now + wait);
        return wait;
    }

    // The body is finer than the header, which is rounded up; a body that says less than a second below the header
    // is the more exact one.
    private static TimeSpan Longer(TimeSpan? body, TimeSpan? header) => (body, header) switch
    {
        ({ } fine, { } coarse) => coarse - fine < TimeSpan.FromSeconds(1) ? fine : coarse,
        _ => body ?? header ?? Unsaid,
    };
}
