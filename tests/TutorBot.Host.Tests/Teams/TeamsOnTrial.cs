using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TutorBot.Dialog;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Host.Serving;
using TutorBot.Host.Settings;
using TutorBot.Host.Teams.Setup;
using TutorBot.Host.Texts;
using TutorBot.Teams;
using TutorBot.Teams.Authentication;
using TutorBot.Teams.Connector;
using TutorBot.Testing.Exercises;
using TutorBot.Testing.Stores;
using TutorBot.Testing.Teams;
using TutorBot.Testing.Time;
using TutorBot.Web;
using TutorBot.Web.Texts;

namespace TutorBot.Host.Tests.Teams;

/// <summary>The tutor with web chat and Teams over a store in memory, with the fake Teams at the other end.</summary>
internal sealed class TeamsOnTrial : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http;
    private int _sent;

    private TeamsOnTrial(WebApplication app, FakeTeams teams, MemoryStore store, ManualClock clock)
    {
        (_app, Teams, Store, Clock) = (app, teams, store, clock);
        _http = new HttpClient { BaseAddress = Address };
    }

    public FakeTeams Teams { get; }

    public MemoryStore Store { get; }

    public ManualClock Clock { get; }

    public Uri Address => new(_app.Urls.First());

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <param name="deadlines">
    /// True where calls to Teams end by the manual clock; else moving it never cuts a call that is under way.
    /// </param>
    public static async Task<TeamsOnTrial> StartAsync(bool deadlines = false)
    {
        var clock = new ManualClock();
        var teams = await FakeTeams.StartAsync(clock);
        var store = new MemoryStore(clock);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        Add(builder.Services, store, clock, Options(teams));
        builder.Services.AddSingleton(provider => new ConnectorClient(
            ConnectorClient.CreateHttp(),
            provider.GetRequiredService<IOutboundTokens>(),
            provider.GetRequiredService<ServiceAddresses>(),
            deadlines ? clock : TimeProvider.System,
            provider.GetRequiredService<ILogger<ConnectorClient>>()));
        var app = builder.Build();
        app.MapTutorBotTeams();
        app.MapTutorBotWeb();
        await app.StartAsync();
        return new TeamsOnTrial(app, teams, store, clock);
    }

    /// <summary>A new id for an activity.</summary>
    public string NewId() => $"activity-{++_sent}";

    /// <summary>Posts as Teams does.</summary>
    public async Task<HttpStatusCode> PostAsync(JsonObject activity)
    {
        using var answer = await SendAsync(activity);
        return answer.StatusCode;
    }

    /// <summary>Posts an invoke and reads its answer.</summary>
    public async Task<JsonElement> InvokeAsync(string name, JsonNode value, int person = 1)
    {
        using var answer = await SendAsync(TeamsActivity.Invoked(Teams, person, NewId(), name, value));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
        return body.RootElement.Clone();
    }

    /// <summary>Presses a button of a card.</summary>
    public Task<JsonElement> PressAsync(JsonObject data, int person = 1) => InvokeAsync(
        "adaptiveCard/action",
        new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = data } },
        person);

    /// <summary>Says something in the personal chat and waits for the next message there.</summary>
    public async Task<string> SayAsync(string text, int person = 1)
    {
        var before = Heard(person).Count;
        (await PostAsync(TeamsActivity.Said(Teams, person, NewId(), text))).ShouldBe(HttpStatusCode.OK);
        await UntilHeardAsync(before + 1, person);
        return Heard(person)[before];
    }

    /// <summary>What the bot said in somebody's personal chat, in words.</summary>
    public IReadOnlyList<string> Heard(int person = 1) =>
        [.. Teams.Messages(TeamsNames.PersonalChat(person)).Select(Words)];

    public Task UntilHeardAsync(int count, int person = 1) =>
        Teams.UntilAsync(_ => Heard(person).Count >= count, Stop);

    /// <summary>Waits until a timer is due within so long, then lets it ring.</summary>
    public async Task PassAsync(TimeSpan within)
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(45), TimeProvider.System);
        TimeSpan due;
        while ((due = await Clock.UntilTimerAsync(end.Token)) > within)
        {
            end.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        Clock.Advance(due);
    }

    public static string Words(JsonElement message) => message.TryGetProperty("attachments", out var cards)
        ? Content(cards[0]).GetProperty("fallbackText").GetString()!
        : message.GetProperty("text").GetString()!;

    public static JsonElement Content(JsonElement attachment) => attachment.GetProperty("content");

    /// <summary>The learner's only session.</summary>
    public async Task<StoredSession> SessionAsync(int person = 1)
    {
        var learner = await Store.FindAsync(new Account("teams", $"{TeamsNames.Tenant}/person-{person}"), Stop);
        var session = new SessionId(learner!.Value, SchoolPack.Pack.Id, SessionId.NoClass);
        return await Store.LoadAsync(session, Stop);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        await Teams.DisposeAsync();
    }

    public async Task<HttpResponseMessage> SendAsync(JsonObject activity)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, TeamsRegistration.Path);
        request.Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Teams.Token());
        return await _http.SendAsync(request, Stop);
    }

    private static ServeOptions Options(FakeTeams teams) => new()
    {
        Teams = new TeamsOptions
        {
            AppId = TeamsNames.AppId,
            TenantId = TeamsNames.Tenant,
            ClientSecret = TeamsNames.Secret,
            Issuer = teams.Issuer,
            MetadataUrl = teams.MetadataAddress.AbsoluteUri,
            LoginUrl = teams.Address.AbsoluteUri,
            Services = [teams.Address.GetLeftPart(UriPartial.Authority)],
            FileHosts = [teams.Address.GetLeftPart(UriPartial.Authority)],
        },
    };

    private static void Add(IServiceCollection services, MemoryStore store, ManualClock clock, ServeOptions options)
    {
        var web = WebTexts.Read(Path.Combine(Locale.Folder, "web.yaml"))!;
        var texts = new TeamsTexts(HostTexts.Read(Path.Combine(Locale.Folder, TeamsTexts.File))!, web);
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddSingleton<TimeProvider>(clock)
            .AddSingleton<IConversationStore>(store)
            .AddSingleton<IOutbox>(store)
            .AddSingleton<ILearners>(store)
            .AddSingleton<IAddressBook>(store)
            .AddSingleton<IExercises, OneExercise>()
            .AddSingleton(new SenderOptions { Deadline = TimeSpan.FromDays(1) })
            .AddTutorBotDialog()
            .AddTutorBotWeb(web)
            .AddHostedService<TurnWorker>();
        TeamsStart.Add(services, options, texts, clock, () => 0.5);
    }
}
