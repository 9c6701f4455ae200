using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TutorBot.Teams.Authentication;
using TutorBot.Teams.Connector;
using TutorBot.Teams.Diagnostics;
using TutorBot.Teams.Endpoint;
using TutorBot.Teams.Files;
using TutorBot.Testing.Logging;
using TutorBot.Testing.Teams;
using TutorBot.Testing.Time;

namespace TutorBot.Teams.Tests.Endpoint;

/// <summary>The endpoint on loopback, with the fake Teams as its authority.</summary>
internal sealed class EndpointOnTrial : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http;
    private readonly MeterListener _meters = new();

    private EndpointOnTrial(WebApplication app, FakeTeams teams, ManualClock clock)
    {
        (_app, Teams, Clock) = (app, teams, clock);
        _http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var own = app.Services.GetRequiredService<TeamsCounters>();
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (own.Owns(instrument.Meter))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((_, count, tags, _) =>
            Counted.AddOrUpdate(tags[0].Value!.ToString()!, count, (_, before) => before + count));
        _meters.Start();
    }

    public FakeTeams Teams { get; }

    public ManualClock Clock { get; }

    public RecordingReceiver Receiver { get; } = new();

    public LogRecorder<TeamsEndpoint> Log { get; } = new();

    /// <summary>What was taken and refused, by kind and by fault.</summary>
    public ConcurrentDictionary<string, long> Counted { get; } = new();

    public static async Task<EndpointOnTrial> StartAsync(
        Func<FakeTeams, TimeProvider, TeamsAccess>? access = null, params string[] hosts)
    {
        var clock = new ManualClock();
        var teams = await FakeTeams.StartAsync(clock);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        EndpointOnTrial? trial = null;
        var gate = new TeamsGate((access ?? Authenticated)(teams, clock), [.. hosts]);
        builder.Services
            .AddSingleton<TimeProvider>(clock)
            .AddTutorBotTeams(gate, new NoTokens(), new ServiceAddresses([], true), new FileAddresses([], true))
            .AddSingleton<ILogger<TeamsEndpoint>>(_ => trial!.Log)
            .AddSingleton<IActivityReceiver>(_ => trial!.Receiver);
        var app = builder.Build();
        app.MapTutorBotTeams();
        await app.StartAsync();
        return trial = new EndpointOnTrial(app, teams, clock);
    }

    public static TeamsAccess Authenticated(FakeTeams teams, TimeProvider time) => new TeamsAccess.Authenticated(
        new InboundTokens(CloudOf(teams), TeamsNames.AppId, new HttpClient(), time), TeamsNames.Tenant);

    public static BotCloud CloudOf(FakeTeams teams) => new(
        teams.Issuer, teams.MetadataAddress, teams.Address, "scope/.default",
        [teams.Address.GetLeftPart(UriPartial.Authority)], []);

    /// <param name="token">Null for no header at all.</param>
    public async Task<HttpResponseMessage> PostAsync(
        string body, string? token, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, TeamsRegistration.Path);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        change?.Invoke(request);
        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>A plain message under a token with these claims.</summary>
    public async Task<HttpStatusCode> SayAsync(TokenClaims? claims = null)
    {
        using var answer = await PostAsync(
            TeamsActivity.Said(Teams, 1, "1", "hello").ToJsonString(), Teams.Token(claims));
        return answer.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        _meters.Dispose();
        _http.Dispose();
        await _app.DisposeAsync();
        await Teams.DisposeAsync();
    }
}
