using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TutorBot.Web.Analyzing;
using TutorBot.Web.Assets;
using TutorBot.Web.Pages;
using TutorBot.Web.Rendering;
using TutorBot.Web.Security;
using TutorBot.Web.Streams;
using TutorBot.Web.Texts;

namespace TutorBot.Web.Endpoints;

/// <summary>The addresses of the pages.</summary>
internal static class WebEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var web = endpoints.MapGroup("")
            .AddEndpointFilter<SafeHeaders>()
            .AddEndpointFilter<HostCheck>()
            .AddEndpointFilter<StoreTrouble>();
        MapStart(web);
        MapChat(web);
        MapReading(web);
        MapData(web);
        foreach (var file in Files.All)
        {
            web.MapGet(file.Address, (HttpContext context) => Send(context, file));
        }

        web.MapFallback("{**path}", (HttpContext context, WebTexts texts) =>
            Answers.Trouble(context.Request, StatusCodes.Status404NotFound, texts["problem.missing"]));
    }

    private static void MapStart(RouteGroupBuilder web)
    {
        web.MapGet("/", (HttpContext context, StartDesk desk) => desk.ShowAsync(context));
        var forms = web.MapGroup("").AddEndpointFilter<FormGate>();
        forms.MapPost("/start", (HttpContext context, StartDesk desk) => desk.BeginAsync(context));
        forms.MapPost("/rejoin", (HttpContext context, StartDesk desk) => desk.RejoinAsync(context));
        forms.MapPost("/leave", StartDesk.Leave);
    }

    private static void MapChat(RouteGroupBuilder web)
    {
        web.MapGet("/chat/{pack}", (string pack, HttpContext context, Usher usher, ChatDesk desk) =>
            usher.LeadAsync(context, pack, seat => desk.ShowAsync(context, seat)));
        web.MapPost("/chat/{pack}", (string pack, HttpContext context, Usher usher, ChatDesk desk) =>
            usher.LeadAsync(context, pack, seat => desk.SendAsync(context, seat))).AddEndpointFilter<FormGate>();
        web.MapGet("/chat/{pack}/news", (string pack, HttpContext context, Usher usher, ChatDesk desk) =>
            usher.LeadAsync(context, pack, seat => desk.NewsAsync(context, seat, After(context))));
        web.MapGet("/chat/{pack}/events", (string pack, HttpContext context, Usher usher, NewsStream stream) =>
            usher.LeadAsync(context, pack, seat => Task.FromResult(stream.Open(context, seat, After(context)))));
    }

    private static void MapReading(RouteGroupBuilder web)
    {
        web.MapGet("/analyze", (HttpContext context, AnalyzeDesk desk) => desk.Show(context));
        web.MapPost("/analyze", (HttpContext context, AnalyzeDesk desk) => desk.ReadAsync(context))
            .AddEndpointFilter<FormGate>().WithMetadata(new FormSize(4_000_000));
        web.MapGet("/passage/{pack}", (string pack, HttpContext context, Usher usher) =>
            usher.LeadAsync(context, pack, seat => Task.FromResult(Answers.Page<PassagePage>(
                StatusCodes.Status200OK,
                (nameof(PassagePage.Exercise), seat.Exercise),
                (nameof(PassagePage.Back), $"/chat/{seat.Session.Pack}#latest")))));
    }

    private static void MapData(RouteGroupBuilder web)
    {
        web.MapGet("/privacy", (HttpContext context, DataDesk desk) => desk.ShowAsync(context));
        web.MapGet("/privacy/data", (HttpContext context, DataDesk desk) => desk.HandOverAsync(context));
        web.MapPost("/privacy/delete", (HttpContext context, DataDesk desk) => desk.DeleteAsync(context))
            .AddEndpointFilter<FormGate>();
    }

    private static long After(HttpContext context) =>
        long.TryParse(context.Request.Query["after"], CultureInfo.InvariantCulture, out var after) && after > 0
            ? after
            : 0;

    private static IResult Send(HttpContext context, EmbeddedFile file)
    {
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(file.Content, file.Type);
    }
}
