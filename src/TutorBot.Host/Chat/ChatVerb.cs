using System.CommandLine;
using TutorBot.Dialog.Phrases;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Exercises;
using TutorBot.Host.Packs;
using TutorBot.Host.Serving;
using TutorBot.Storage;

namespace TutorBot.Host.Chat;

/// <summary><c>chat</c>: a session in the terminal, kept in the data folder.</summary>
internal sealed class ChatVerb : Verb
{
    private readonly Folders _folders;
    private readonly PackOpening _packs;
    private readonly Option<string> _pack;
    private readonly Option<string?> _code;
    private readonly Option<bool> _new;

    public ChatVerb(Surroundings around, Folders folders, PackOpening packs)
        : base("chat", "chat", around)
    {
        _folders = folders;
        _packs = packs;
        _pack = PackOption.Create(around);
        _code = new Option<string?>("--code") { Description = around.Texts.Get("chat.option.code"), HelpName = "CODE" };
        _new = new Option<bool>("--new") { Description = around.Texts.Get("chat.option.new") };
        Add(_pack);
        Add(_code);
        Add(_new);
    }

    public override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        if (_packs.Open(parsed, parsed.GetRequiredValue(_pack)) is not { } pack
            || Locale.Read(Around) is not { } phrases)
        {
            return ExitCode.ConfigurationRefused;
        }

        using var logs = LoggerFactory.Create(ServerLog.Quiet);
        var data = _folders.Data(parsed);
        using var store = StoreStart.Open(data, StoreAccess.Own, Around, logs);
        if (store is null)
        {
            return ExitCode.StoreNotUsable;
        }

        var exercises = new LoadedExercises(phrases, new ReadingShelf(data!));
        exercises.Take([pack]);
        return await LearnerAsync(store, parsed.GetValue(_code), stop) is { } learner
            ? await TalkAsync(store, exercises, new SessionId(learner, pack.Id, SessionId.NoClass), parsed, logs, stop)
            : ExitCode.WrongUsage;
    }

    private async Task<ExitCode> TalkAsync(
        DataStore store,
        LoadedExercises exercises,
        SessionId session,
        ParseResult parsed,
        ILoggerFactory logs,
        CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var turns = new TurnLoop(
            store.Conversations,
            new TutorTurns(exercises),
            new TurnNotices(),
            new TurnLoopOptions(),
            Around.Clock,
            logs.CreateLogger<TurnLoop>());
        var warming = exercises.WarmAsync(logs.CreateLogger<LoadedExercises>(), end.Token);
        var running = turns.RunAsync(end.Token);
        try
        {
            var talk = new StoredTalk(store.Conversations, turns, session, Around.Clock);
            await talk.SkipPastAsync(stop);
            await new ChatRun(Around, talk, new TalkWriter(Around)).RunAsync(parsed.GetValue(_new), stop);
            return ExitCode.Done;
        }
        catch (StoreUnavailableException failure)
        {
            Around.PrintErrors([failure.Message]);
            return ExitCode.StoreNotUsable;
        }
        finally
        {
            await end.CancelAsync();
            await Task.WhenAll(running, warming);
        }
    }

    /// <summary>Whoever uses this machine, or whose code was given; null when the code opens nothing.</summary>
    private async Task<LearnerId?> LearnerAsync(DataStore store, string? code, CancellationToken stop)
    {
        if (code is null)
        {
            var here = new Account(Destination.Terminal, "user:" + Environment.UserName);
            return await store.Learners.FindOrCreateAsync(here, stop);
        }

        if (await store.Learners.RedeemAsync(code, "terminal", stop) is CodeAnswer.Opened opened)
        {
            return opened.Learner;
        }

        Around.Complain("chat.unknown-code");
        return null;
    }
}
