using Microsoft.Extensions.Logging;
using TutorBot.Discord.Rest.Limits;

namespace TutorBot.Discord.Rest;

/// <summary>Sends calls: in order, within the limits, again where that helps, and never beyond the deadline.</summary>
internal sealed partial class RestPipeline(
    HttpMessageInvoker http, DiscordOptions options, TimeProvider time, Func<double> chance, ILogger log)
{
    private const int Retries = 3;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);
    private readonly OrderLanes _lanes = new();
    private readonly RateLimits _limits = new();
    private readonly ClosedChannels _closed = new();
    private readonly long _began = time.GetTimestamp();
    private volatile bool _unauthorized;

    public int Buckets => _limits.Buckets;

    private TimeSpan Now => time.GetElapsedTime(_began);

    /// <returns>An answer of the 200s.</returns>
    /// <exception cref="DiscordException">Anything else.</exception>
    public async Task<RestReply> SendAsync(RestCall call, CancellationToken stop)
    {
        var end = Now + options.Deadline;
        using var deadline = new CancellationTokenSource(options.Deadline, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, deadline.Token);
        try
        {
            return await _lanes.RunAsync(
                call.Route.Order, token => SendInOrderAsync(call, end, token), both.Token);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            throw new DiscordUnavailableException(call.Route.Name, null);
        }
    }

    private async Task<RestReply> SendInOrderAsync(RestCall call, TimeSpan end, CancellationToken stop)
    {
        var failures = 0;
        while (true)
        {
            Refuse(call.Route);
            await WaitAsync(call.Route, _limits.TakeBucket, end, stop);
            await WaitAsync(call.Route, _limits.TakeGlobal, end, stop);
            switch (await TryAsync(call, failures, stop))
            {
                case RestAttempt.Answered { Reply: { Ok: true } reply }:
                    return reply;
                case RestAttempt.Answered { Reply: var reply } when (int)reply.Status == 429:
                    LogLimited(log, call.Route.Name, _limits.Refuse(call.Route, reply, Now).TotalSeconds);
                    break;
                case RestAttempt.Answered { Reply: var reply } when (int)reply.Status < 500:
                    throw Refusal(call.Route, reply);
                case RestAttempt attempt when failures++ < Retries && attempt.MayRepeat(call.Repeatable):
                    await Task.Delay(FirstPause * (1 << (failures - 1)) * (0.5 + chance()), time, stop);
                    break;
                case RestAttempt attempt:
                    throw attempt.AsException(call.Route);
            }
        }
    }

    /// <summary>What is known to be refused is not sent.</summary>
    private void Refuse(Route route)
    {
        if (_unauthorized && route.Lane == RouteLane.Bot)
        {
            throw new DiscordUnauthorizedException(route.Name);
        }

        if (_closed.Find(route, Now) is { } refusal)
        {
            throw refusal;
        }
    }

    private async Task WaitAsync(
        Route route, Func<Route, TimeSpan, TimeSpan> take, TimeSpan end, CancellationToken stop)
    {
        while (take(route, Now) is var wait && wait > TimeSpan.Zero)
        {
            if (Now + wait > end)
            {
                throw new DiscordRateLimitedException(route.Name, wait);
            }

            await Task.Delay(wait, time, stop);
        }
    }

    private async Task<RestAttempt> TryAsync(RestCall call, int failures, CancellationToken stop)
    {
        using var attempt = new CancellationTokenSource(options.Attempt, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, attempt.Token);
        using var request = Request(call);
        var began = Now;
        try
        {
            using var response = await http.SendAsync(request, both.Token);
            var body = await response.Content.ReadAsByteArrayAsync(both.Token);
            var reply = new RestReply(response.StatusCode, RateLimitHeaders.Of(response.Headers), body);
            _limits.Learn(call.Route, reply, Now);
            LogSent(
                log,
                call.Route.Name,
                (int)reply.Status,
                request.Content?.Headers.ContentLength ?? 0,
                (Now - began).TotalMilliseconds,
                failures + 1);
            return new RestAttempt.Answered(reply);
        }
        catch (HttpRequestException fault)
        {
            LogFailed(log, call.Route.Name, fault.HttpRequestError.ToString());
            return new RestAttempt.Failed(fault, RestAttempt.NeverSent(fault));
        }
        catch (OperationCanceledException fault) when (!stop.IsCancellationRequested)
        {
            LogFailed(log, call.Route.Name, "no answer in time");
            return new RestAttempt.Failed(fault, Unsent: false);
        }
    }

    private HttpRequestMessage Request(RestCall call)
    {
        var request = new HttpRequestMessage(call.Route.Method, new Uri(options.ApiUrl, call.Route.Path));
        request.Headers.TryAddWithoutValidation("User-Agent", ClientName.UserAgent);
        if (call.Route.Lane == RouteLane.Bot)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bot " + options.Token);
        }

        request.Content = call.Content?.Invoke();
        return request;
    }

    private DiscordException Refusal(Route route, RestReply reply)
    {
        if ((int)reply.Status == 401 && route.Lane == RouteLane.Bot)
        {
            _unauthorized = true;
            return new DiscordUnauthorizedException(route.Name);
        }

        var said = ErrorBody.Read(reply.Body);
        var refusal = new DiscordApiException(route.Name, reply.Status, said.Code, said.Fields);
        _closed.Remember(route, refusal, Now);
        return refusal;
    }
}
