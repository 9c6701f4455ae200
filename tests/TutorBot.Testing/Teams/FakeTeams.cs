using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TutorBot.Testing.Teams;

/// <summary>
/// Teams on loopback as far as a bot sees it: the authority with its keys, the login that gives tokens, the connector
/// that takes what the bot says, and the place where attached files lie. Speaks the wire alone.
/// </summary>
public sealed partial class FakeTeams : IAsyncDisposable
{
    private const string Metadata = "/v1/.well-known/openidconfiguration";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _tokens = new();
    private int _logins;
    private int _keyFetches;

    private FakeTeams(WebApplication app, TimeProvider time)
    {
        _app = app;
        Authority = new TokenAuthority(time);
    }

    public TokenAuthority Authority { get; }

    public Uri Address => new(_app.Urls.First());

    public string Issuer => Address + "issuer";

    public Uri MetadataAddress => new(Address, Metadata);

    /// <summary>What activities name as their service address.</summary>
    public string ServiceUrl => Address + "amer/tenant/";

    /// <summary>How often the bot asked for a token.</summary>
    public int Logins => Volatile.Read(ref _logins);

    /// <summary>How often the keys were fetched.</summary>
    public int KeyFetches => Volatile.Read(ref _keyFetches);

    /// <summary>While set, nobody gets the keys.</summary>
    public bool KeysDown { get; set; }

    /// <summary>What whoever asks for the keys waits for.</summary>
    public Task KeysReady { get; set; } = Task.CompletedTask;

    public static async Task<FakeTeams> StartAsync(TimeProvider time)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(time);
        var app = builder.Build();
        var teams = new FakeTeams(app, time);
        teams.Map();
        await app.StartAsync();
        return teams;
    }

    /// <summary>A token as Teams sends it with an activity.</summary>
    public string Token(TokenClaims? claims = null) =>
        Authority.Sign(claims ?? new TokenClaims(), Issuer, ServiceUrl);

    /// <summary>From now on no token given before is worth anything.</summary>
    public void ForgetTokens() => _tokens.Clear();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private void Map()
    {
        _app.MapGet(Metadata, async () =>
        {
            await KeysReady;
            return KeysDown
                ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
                : Json(new JsonObject { ["issuer"] = Issuer, ["jwks_uri"] = Address + "keys" });
        });
        _app.MapGet("/keys", () =>
        {
            Interlocked.Increment(ref _keyFetches);
            return Json(Authority.Published());
        });
        _app.MapPost("/{tenant}/oauth2/v2.0/token", LoginAsync);
        MapConnector("/amer/tenant/v3/conversations");
        MapFiles();
    }

    private async Task<IResult> LoginAsync(HttpRequest request, string tenant)
    {
        var form = await request.ReadFormAsync();
        Interlocked.Increment(ref _logins);
        if (form["client_id"] != TeamsNames.AppId || form["client_secret"] != TeamsNames.Secret)
        {
            return Json(new JsonObject { ["error"] = "invalid_client" }, StatusCodes.Status401Unauthorized);
        }

        // As with Teams, the wrong tenant gives a token too: the connector refuses it.
        var token = $"{tenant}-token-{Logins}";
        if (tenant == TeamsNames.Tenant)
        {
            _tokens.Enqueue(token);
        }

        return Json(new JsonObject { ["access_token"] = token, ["token_type"] = "Bearer", ["expires_in"] = 3600 });
    }

    private static IResult Json(JsonObject body, int status = StatusCodes.Status200OK) =>
        Results.Text(body.ToJsonString(), "application/json", statusCode: status);
}
