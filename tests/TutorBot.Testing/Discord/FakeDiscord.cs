using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TutorBot.Testing.Discord.Gateway;
using TutorBot.Testing.Discord.Rest;
using TutorBot.Testing.Discord.World;

namespace TutorBot.Testing.Discord;

/// <summary>
/// A Discord on a loopback port that speaks the wire: gateway, REST interface and files. Tests act as people through it
/// and see what the bot posted. It knows nothing of our client.
/// </summary>
public sealed partial class FakeDiscord : IAsyncDisposable
{
    private const string Api = "/api/v10/";
    private readonly WebApplication _app;
    private readonly FakeGateway _gateway;
    private readonly FakeWorld _world;
    private readonly FakeRest _rest;

    private FakeDiscord(FakeDiscordOptions options)
    {
        Options = options;
        _gateway = new FakeGateway(options);
        _world = new FakeWorld(options, _gateway);
        _gateway.World = _world;
        _rest = new FakeRest(_world, _gateway, options);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.UseWebSockets();
        _app.Run(ServeAsync);
    }

    public FakeDiscordOptions Options { get; }

    /// <summary>What a client is to be pointed at.</summary>
    public Uri ApiUrl => new(_gateway.Origin + Api);

    public string Token => Options.Token;

    public FakeUser Bot => _world.Bot;

    public string ApplicationId => _world.ApplicationId;

    public FakeGatewayFaults Faults => _gateway.Faults;

    public FakeGatewayCounts Counts => _gateway.Counts;

    public static async Task<FakeDiscord> StartAsync(FakeDiscordOptions? options = null)
    {
        var fake = new FakeDiscord(options ?? new FakeDiscordOptions());
        await fake._app.StartAsync();
        var addresses = fake._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        fake._gateway.Origin = addresses.Addresses.First();
        return fake;
    }

    public async ValueTask DisposeAsync()
    {
        lock (_world.Gate)
        {
            _gateway.CutAll();
        }

        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(2), TimeProvider.System);
        await _app.StopAsync(soon.Token);
        await _app.DisposeAsync();
    }

    private Task ServeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (path is "/gateway" or "/gateway/" or "/resume" or "/resume/")
        {
            return _gateway.ServeAsync(context);
        }

        // A client may write the slash twice where its address ends with one.
        return path.StartsWith(Api, StringComparison.Ordinal)
            ? _rest.ServeAsync(context, path[Api.Length..].TrimStart('/'))
            : FileAsync(context, path);
    }

    private async Task FileAsync(HttpContext context, string path)
    {
        byte[]? content;
        lock (_world.Gate)
        {
            content = _world.Files.GetValueOrDefault(path);
        }

        context.Response.StatusCode = content is null ? 404 : 200;
        if (content is not null)
        {
            context.Response.ContentLength = content.Length;
            await context.Response.Body.WriteAsync(content);
        }
    }
}
