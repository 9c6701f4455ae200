using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using TutorBot.Dialog.Turns;
using TutorBot.Web.Endpoints;
using TutorBot.Web.Learners;
using TutorBot.Web.Rendering;
using TutorBot.Web.Talks;

namespace TutorBot.Web.Streams;

/// <summary>
/// Tells an open page what is new, as server-sent events whose ids are turns, so that a browser that was away says what
/// it last saw and gets the rest.
/// </summary>
internal sealed class NewsStream(
    TurnNotices notices, TalkReader talks, Fragments fragments, StreamSlots slots, Visitors visitors,
    WebOptions options, TimeProvider time, IHostApplicationLifetime life)
{
    private static readonly TimeSpan Reconnect = TimeSpan.FromSeconds(2);

    public IResult Open(HttpContext context, Seat seat, long after)
    {
        if (slots.TryEnter(seat.Session.Learner) is not { } slot)
        {
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        context.Response.RegisterForDispose(slot);
        var last = context.Request.Headers["Last-Event-ID"];
        var seen = long.TryParse(last, CultureInfo.InvariantCulture, out var id) && id > 0 ? id : after;
        return TypedResults.ServerSentEvents(EventsAsync(context, seat, seen, context.RequestAborted));
    }

    private async IAsyncEnumerable<SseItem<string>> EventsAsync(
        HttpContext context, Seat seat, long seen, [EnumeratorCancellation] CancellationToken stop)
    {
        // A stopping program must not wait for pages that stay open.
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, life.ApplicationStopping);
        using var watch = notices.Watch(seat.Session);
        while (!either.IsCancellationRequested)
        {
            var talk = await talks.ReadAsync(seat.Session, seat.Exercise, seen, either.Token);
            yield return talk.Exchanges.IsEmpty ? Alive() : await NewsAsync(talk);
            seen = talk.Last;
            await WaitAsync(watch, either.Token);
            if (await visitors.FindAsync(context) != seat.Session.Learner)
            {
                break; // all was deleted: the page asks again, and is told
            }
        }
    }

    private async Task<SseItem<string>> NewsAsync(Talk talk) =>
        new(JsonSerializer.Serialize(await fragments.NewsAsync(talk), WebJson.Default.News), "news")
        {
            EventId = talk.Last.ToString(),
            ReconnectionInterval = Reconnect,
        };

    private static SseItem<string> Alive() => new("", "alive") { ReconnectionInterval = Reconnect };

    /// <summary>Until a turn was committed, or it is time for a sign of life.</summary>
    private async Task WaitAsync(TurnWatch watch, CancellationToken stop)
    {
        using var beat = new CancellationTokenSource(options.Heartbeat, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, beat.Token);
        try
        {
            await watch.WaitAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            // The loop looks which of the two it was.
        }
    }
}
