using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TutorBot.Dialog;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Discord;
using TutorBot.Discord.Gateway;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Messages.Components;
using TutorBot.Discord.Rest;
using TutorBot.Host.Discord;
using TutorBot.Host.Discord.Commands;
using TutorBot.Host.Discord.Gateway;
using TutorBot.Host.Discord.Rendering;
using TutorBot.Host.Discord.Talking;
using TutorBot.Testing;
using TutorBot.Testing.Stores;
using TutorBot.Testing.Time;

namespace TutorBot.Host.Tests.Discord;

/// <summary>The bot between a recorded Discord and a store in memory, on the school's exercise.</summary>
internal sealed class BotOnTrial : IAsyncDisposable
{
    public static readonly DiscordTexts Texts =
        DiscordTexts.Read(Path.Combine(Repository.Root, "config", "locales", "en", "discord.yaml"))!;

    public static readonly CommandTranslations Translations =
        CommandTranslations.Read(Path.Combine(Repository.Root, "config", "locales"));

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ServiceProvider _services;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _running;
    private long _sequence;

    /// <param name="change">What a test puts in the place of what the program has.</param>
    /// <param name="store">What an earlier run left.</param>
    public BotOnTrial(Action<IServiceCollection>? change = null, MemoryStore? store = null)
    {
        Store = store ?? new MemoryStore(new ManualClock());
        var services = new ServiceCollection().AddLogging();
        change?.Invoke(services);
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services
            .AddSingleton<IConversationStore>(Store)
            .AddSingleton<IOutbox>(Store)
            .AddSingleton<ILearners>(Store)
            .AddSingleton<IStreamPositions>(Store)
            .AddSingleton<IExercises>(new OneSchool())
            .AddSingleton<IDiscordRest>(Rest)
            .AddSingleton<IInteractionDesk>(Desk)
            .AddTutorBotDialog()
            .AddDiscordBot(new DiscordSettings("school"), Texts, Translations);
        _services = services.BuildServiceProvider();
        _services.GetRequiredService<BotIdentity>().Is(Sent.Bot.Id);
        _running = Task.WhenAll(
            _services.GetRequiredService<TurnLoop>().RunAsync(_end.Token),
            _services.GetRequiredService<Sender>().RunAsync(_end.Token));
    }

    public MemoryStore Store { get; }

    public RecordedRest Rest { get; } = new();

    public RecordedDesk Desk { get; } = new();

    public static InteractionHead HeadOf(GatewayEvent sent) => ((GatewayEvent.Interacted)sent).Interaction.Head;

    /// <summary>Delivers it while what came before it is still waited for.</summary>
    public void Arrive(GatewayEvent sent) => _services.GetRequiredService<EventSink>().Arrived(sent);

    /// <summary>Delivers it as often as it is put off.</summary>
    public async Task TakeAsync(GatewayEvent sent)
    {
        Arrive(sent);
        var sequence = ++_sequence;
        await UntilAsync(() => OfferAsync(sent, sequence));
    }

    /// <returns>False where it is put off.</returns>
    public Task<bool> OfferAsync(GatewayEvent sent, long sequence) =>
        _services.GetRequiredService<EventSink>().AcceptAsync(
            sent, new GatewayPosition("session", ResumeUrl: null, sequence), _end.Token);

    /// <summary>Delivers it and waits until all that follows from it was said.</summary>
    public async Task SettleAsync(GatewayEvent sent)
    {
        await TakeAsync(sent);
        await UntilAsync(async () => (await Store.OpenInboxAsync(0, 1, _end.Token)).IsEmpty
            && (await ((IOutbox)Store).DueAsync(DateTimeOffset.MaxValue, 1, _end.Token)).IsEmpty);
        await UntilAsync(() => Task.FromResult(_services.GetRequiredService<Aside>().IsIdle));
    }

    public static async Task UntilAsync(Func<Task<bool>> happened)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await happened())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, patience.Token);
        }
    }

    /// <summary>What was posted to a channel, in plain words.</summary>
    public IReadOnlyList<string> Said(ChannelId channel) =>
        [.. Rest.Posted.Where(posted => posted.Channel == channel).Select(posted => Words(posted.Draft))];

    public static string Words(MessageDraft draft) => string.Join(
        '\n', draft.Components.OfType<TextDisplay>().Select(text => text.Content));

    public static IReadOnlyList<string> Buttons(MessageDraft draft) =>
        [.. draft.Components.OfType<ActionRow>().SelectMany(row => row.Components).OfType<Button>()
            .Select(button => button.CustomId ?? "")];

    public Task<LearnerId?> LearnerAsync(UserId user) =>
        Store.FindAsync(new Account("discord", user.ToString()), _end.Token);

    public async Task<SessionId> SessionAsync(UserId user)
    {
        var learner = await LearnerAsync(user);
        return (await Store.SessionsOfAsync(learner!.Value, _end.Token)).ShouldHaveSingleItem();
    }

    public async Task<IReadOnlyList<CommittedTurn>> TurnsAsync(UserId user) =>
        [.. await Store.ReadTurnsAsync(await SessionAsync(user), 0, int.MaxValue, _end.Token)];

    public async Task<string?> PositionAsync() =>
        await ((IStreamPositions)Store).ReadAsync(GatewayStream.Events, _end.Token);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _running;
        await _services.DisposeAsync();
        _end.Dispose();
    }
}
