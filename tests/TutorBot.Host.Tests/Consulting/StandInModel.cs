using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TutorBot.Host.Tests.Consulting;

/// <summary>
/// A server on this machine that speaks OpenAI's chat completions and says, or does, what a test wants of it.
/// </summary>
internal sealed class StandInModel : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _asked;

    private StandInModel(WebApplication app) => _app = app;

    public Uri Endpoint => new(_app.Urls.Single() + "/v1");

    /// <summary>How often it was asked.</summary>
    public int Asked => Volatile.Read(ref _asked);

    /// <summary>The last question, as it came.</summary>
    public string Heard { get; private set; } = "";

    /// <summary>What it does with a question.</summary>
    public required Func<HttpContext, Task> Answer { get; set; }

    public static async Task<StandInModel> StartAsync(Func<HttpContext, Task> answer, CancellationToken stop)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var model = new StandInModel(app) { Answer = answer };
        app.MapPost("/v1/chat/completions", model.TakeAsync);
        await app.StartAsync(stop);
        return model;
    }

    /// <summary>A completion with these words.</summary>
    public static Func<HttpContext, Task> Saying(string words) => context => context.Response.WriteAsJsonAsync(new
    {
        id = "1",
        @object = "chat.completion",
        created = 1,
        model = "stand-in",
        choices = new[]
        {
            new { index = 0, finish_reason = "stop", message = new { role = "assistant", content = words } },
        },
        usage = new { prompt_tokens = 1, completion_tokens = 1, total_tokens = 2 },
    });

    /// <summary>A claim to have found a point in these words.</summary>
    public static Func<HttpContext, Task> Finding(string element, string quote) =>
        Saying(JsonSerializer.Serialize(new { made = new[] { new { element, quote } } }));

    /// <summary>Nothing, until the one who asked has gone.</summary>
    public static async Task StallAsync(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using var left = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    /// <summary>Begins to answer and breaks off.</summary>
    public static async Task BreakOffAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("{\"id\":\"1\",\"choices\":[{\"mess");
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        Interlocked.Increment(ref _asked);
        Heard = await new StreamReader(context.Request.Body).ReadToEndAsync();
        await Answer(context);
    }
}
