using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TutorBot.Dialog.Turns;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Exercises;
using TutorBot.Host.Serving;
using TutorBot.Host.Tests.CommandLine;
using TutorBot.Testing.Exercises;
using TutorBot.Testing.Stores;
using TutorBot.Testing.Time;

namespace TutorBot.Host.Tests.Serving;

public sealed class HealthTests : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly ManualClock _clock = new();
    private readonly TurnNotices _notices = new();
    private readonly MemoryStore _store;
    private readonly TurnLoop _turns;
    private WebApplication? _app;

    public HealthTests()
    {
        _store = new MemoryStore(_clock);
        _turns = new TurnLoop(
            _store,
            new TutorTurns(new LoadedExercises(Locale.English, null)),
            _notices,
            new TurnLoopOptions(),
            _clock,
            NullLogger<TurnLoop>.Instance);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _end.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    [Fact]
    public async Task Ready_means_that_turns_are_taken_and_delivered()
    {
        var sender = Sender(_clock);
        var running = Task.WhenAll(_turns.RunAsync(_end.Token), sender.RunAsync(_end.Token));
        using var http = await ServeAsync(sender);

        (await AskAsync(http, Health.Ready)).ShouldBe((HttpStatusCode.OK, "ready"));
        await _end.CancelAsync();
        await running;
    }

    [Fact]
    public async Task Alive_but_not_ready_while_it_has_not_yet_read_what_was_left_open()
    {
        using var http = await ServeAsync(Sender(_clock));

        var asked = AskAsync(http, Health.Ready);
        _clock.Advance(await _clock.UntilTimerAsync(Stop));
        (await asked).ShouldBe((HttpStatusCode.ServiceUnavailable, "not ready"));
        (await AskAsync(http, Health.Alive)).ShouldBe((HttpStatusCode.OK, "alive"));
    }

    [Fact]
    public async Task Alive_but_not_ready_where_turns_are_taken_and_nothing_is_delivered()
    {
        var sender = Sender(new BrokenClock());
        var running = _turns.RunAsync(_end.Token);
        await Should.ThrowAsync<NotSupportedException>(() => sender.RunAsync(_end.Token));
        using var http = await ServeAsync(sender);

        (await AskAsync(http, Health.Ready)).ShouldBe((HttpStatusCode.ServiceUnavailable, "not ready"));
        (await AskAsync(http, Health.Alive)).ShouldBe((HttpStatusCode.OK, "alive"));
        await _end.CancelAsync();
        await running;
    }

    [Fact]
    public async Task Not_ready_where_nothing_can_be_saved_and_doctor_says_what_helps()
    {
        var sender = Sender(_clock);
        var running = Task.WhenAll(_turns.RunAsync(_end.Token), sender.RunAsync(_end.Token));
        using var http = await ServeAsync(sender, canSave: false);

        (await AskAsync(http, Health.Ready)).ShouldBe((HttpStatusCode.ServiceUnavailable, Health.CannotSave));
        var doctor = await ProgramUnderTest.RunAsync("doctor", "--health", http.BaseAddress!.ToString());
        doctor.Exit.ShouldBe(ExitCode.Unexpected);
        doctor.Error.ShouldContain("can save nothing");
        doctor.Error.ShouldContain("Free some space");
        await _end.CancelAsync();
        await running;
    }

    private static async Task<(HttpStatusCode Status, string Words)> AskAsync(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), Stop);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop));
    }

    private Sender Sender(TimeProvider clock) =>
        new(_store, [], _notices, new SenderOptions(), clock, NullLogger<Sender>.Instance);

    private async Task<HttpClient> ServeAsync(Sender sender, bool canSave = true)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(_clock).AddSingleton(_turns).AddSingleton(sender);
        _app = builder.Build();
        Health.Map(_app, () => canSave);
        await _app.StartAsync(Stop);
        return new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }
}
