using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TutorBot.Dialog;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Turns;
using TutorBot.Testing;
using TutorBot.Testing.Stores;
using TutorBot.Testing.Time;
using TutorBot.Web.Texts;

namespace TutorBot.Web.Tests.Site;

/// <summary>The pages on a port of this machine, over a store in memory.</summary>
internal sealed class WebSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WebSite(WebApplication app, MemoryStore store, ManualClock clock)
    {
        _app = app;
        Store = store;
        Clock = clock;
        Address = new Uri(app.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public static WebTexts Texts { get; } =
        WebTexts.Read(Path.Combine(Repository.Root, "config", "locales", "en", "web.yaml"))!;

    public MemoryStore Store { get; }

    public ManualClock Clock { get; }

    public IServiceProvider Services => _app.Services;

    public Uri Address { get; }

    /// <param name="exercise">Played by the real tutor; null for the sample, whose tutor says what it heard.</param>
    /// <param name="before">A site that was stopped: its store is taken on, at the same address.</param>
    public static async Task<WebSite> StartAsync(
        WebOptions? options = null, Exercise? exercise = null, WebSite? before = null)
    {
        var clock = before?.Clock ?? new ManualClock();
        var store = before?.Store ?? new MemoryStore(clock);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(before?.Address.ToString() ?? "http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<IConversationStore>(store);
        builder.Services.AddSingleton<ILearners>(store);
        builder.Services.AddSingleton<IOutbox>(store);
        builder.Services.AddSingleton<IExercises>(new OneExercise(exercise ?? SamplePack.Exercise()));
        if (exercise is null)
        {
            builder.Services.AddSingleton<ITurnFunction, EchoTutor>();
        }

        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddHostedService<TurnWorker>();
        builder.Services.AddTutorBotDialog().AddTutorBotWeb(Texts, options);
        var app = builder.Build();
        app.MapTutorBotWeb();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new WebSite(app, store, clock);
    }

    public Task StopAsync() => _app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }
}
