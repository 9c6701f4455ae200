using System.Collections.Immutable;
using System.CommandLine;
using TutorBot.Dialog.Ports;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Learners;
using TutorBot.Host.Marking;
using TutorBot.Host.Packs;
using TutorBot.Host.Serving;
using TutorBot.Storage;

namespace TutorBot.Host.Notes;

/// <summary><c>notes</c>: what learners passed on to the teacher, or one learner's talk.</summary>
internal sealed class NotesVerb : Verb
{
    private const string Csv = "csv";

    private readonly Folders _folders;
    private readonly LearnerChoice _learner;
    private readonly Option<DateTimeOffset?> _since;
    private readonly Option<string[]> _kinds;
    private readonly Option<string> _format;

    public NotesVerb(Surroundings around, Folders folders)
        : base("notes", "notes", around)
    {
        _folders = folders;
        _learner = new LearnerChoice(around);
        _since = DateOption.Create("--since", around.Texts.Get("notes.option.since"), around);
        _kinds = new Option<string[]>("--kind")
        {
            Description = around.Texts.Get("notes.option.kind"),
            AllowMultipleArgumentsPerToken = true,
        };
        _kinds.AcceptOnlyFromAmong([.. NoteKind.All.Select(kind => kind.Name)]);
        _format = EvaluateOptions.FormatOption(around, Csv);
        Add(_since);
        Add(_kinds);
        Add(_format);
        Add(_learner.Learner);
        Add(_learner.Code);
    }

    public override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var talk = _learner.IsGiven(parsed);
        if (talk && (parsed.GetValue(_kinds) is { Length: > 0 } || Format(parsed) != "text"))
        {
            Around.Complain("notes.of-list");
            return ExitCode.WrongUsage;
        }

        using var logs = LoggerFactory.Create(ServerLog.Quiet);
        using var store = StoreStart.Open(_folders.Data(parsed), StoreAccess.Visit, Around, logs);
        if (store is null)
        {
            return ExitCode.StoreNotUsable;
        }

        try
        {
            return talk ? await ShowAsync(parsed, store, stop) : List(parsed, store);
        }
        catch (StoreUnavailableException failure)
        {
            Around.PrintErrors([failure.Message]);
            return ExitCode.StoreNotUsable;
        }
    }

    private ExitCode List(ParseResult parsed, DataStore store)
    {
        var since = Since(parsed);
        var named = parsed.GetValue(_kinds) ?? [];
        var notes = new List<PassedOn>();
        var unopened = 0;
        foreach (var talk in store.SessionsUsedSince(since).Select(store.Talk))
        {
            notes.AddRange(TalkNotes.Of(talk)
                .Where(note => note.At >= since && (named.Length == 0 || named.Contains(note.Kind.Name))));
            unopened += Tell(talk);
        }

        Show(parsed, [.. notes.OrderBy(note => note.At)]);
        return Ended(unopened);
    }

    private void Show(ParseResult parsed, ImmutableArray<PassedOn> notes)
    {
        if (Format(parsed) == "json")
        {
            NoteJson.Write(Around.Terminal.OutputStream, notes);
        }
        else if (Format(parsed) == Csv)
        {
            new NoteCsv(Around.Clock).Write(Around.Terminal.OutputStream, notes);
        }
        else if (notes.IsEmpty)
        {
            var all = parsed.GetValue(_since) is null && parsed.GetValue(_kinds) is not { Length: > 0 };
            Around.Say(all ? "notes.none" : "notes.none-such");
        }
        else
        {
            Around.Print(new NoteLines(Around, Exercises(parsed)).Of(notes));
        }
    }

    private async Task<ExitCode> ShowAsync(ParseResult parsed, DataStore store, CancellationToken stop)
    {
        if (await _learner.FindAsync(parsed, store, stop) is not { } learner)
        {
            return ExitCode.WrongUsage;
        }

        var sessions = await store.Conversations.SessionsOfAsync(learner, stop);
        if (sessions.IsEmpty)
        {
            Around.Complain("notes.no-talk", ("learner", learner));
            return ExitCode.WrongUsage;
        }

        var lines = new TalkLines(Around, Exercises(parsed));
        var unopened = 0;
        foreach (var talk in sessions.Reverse().Select(store.Talk))
        {
            Around.Print(lines.Of(talk, Since(parsed)));
            unopened += Tell(talk);
        }

        return Ended(unopened);
    }

    /// <returns>How many turns of the talk do not open.</returns>
    private int Tell(KeptTalk talk)
    {
        if (talk.Unopened > 0)
        {
            Around.Complain("notes.unopened", ("count", talk.Unopened), ("learner", talk.Session.Learner));
        }

        return talk.Unopened;
    }

    private static ExitCode Ended(int unopened) => unopened > 0 ? ExitCode.SomeInputBad : ExitCode.Done;

    private string Format(ParseResult parsed) => parsed.GetRequiredValue(_format);

    private DateTimeOffset Since(ParseResult parsed) => parsed.GetValue(_since) ?? DateTimeOffset.MinValue;

    private ExerciseWords Exercises(ParseResult parsed) => new(new PackShelf(_folders.Packs(parsed)));
}
