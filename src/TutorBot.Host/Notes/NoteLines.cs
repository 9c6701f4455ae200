using TutorBot.Grading.Packs;
using TutorBot.Host.Chat;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Texts;

namespace TutorBot.Host.Notes;

/// <summary>The notes as a teacher reads them: the most urgent kind first, the newest of each kind last.</summary>
internal sealed class NoteLines(Surroundings around, ExerciseWords exercises)
{
    /// <summary>Characters of a learner's or the tutor's words; the talk itself shows all.</summary>
    private const int Longest = 400;

    private const string Indent = "     ";
    private const string Usual = "   ";
    private const string Urgent = "!! ";

    /// <param name="notes">In the order of time; at least one.</param>
    public IEnumerable<string> Of(IReadOnlyList<PassedOn> notes)
    {
        var learners = notes.Select(note => note.Session.Learner).Distinct().Count();
        yield return around.Texts.Get("notes.count", ("notes", notes.Count), ("learners", learners));
        foreach (var group in notes.GroupBy(note => note.Kind).OrderBy(group => NoteKind.All.IndexOf(group.Key)))
        {
            yield return "";
            var title = around.Texts.Get(group.Key.Title);
            yield return Mark(group.Key) + around.Texts.Get("notes.group", ("title", title), ("count", group.Count()));
            foreach (var line in Repeated(group).SelectMany(Entry))
            {
                yield return line;
            }
        }

        yield return "";
        if (notes.Count(note => note.Kind.IsUrgent) is > 0 and var urgent)
        {
            yield return Urgent + around.Texts.Get("notes.urgent", ("count", urgent));
        }

        yield return around.Texts.Get("notes.whole");
    }

    /// <summary>Once what a learner passed on again and again, at its last time.</summary>
    private static IEnumerable<IReadOnlyList<PassedOn>> Repeated(IEnumerable<PassedOn> notes) => notes
        .GroupBy(note => (note.Session, note.Note))
        .Select(same => same.ToList())
        .OrderBy(same => same[^1].At);

    private static string Mark(NoteKind kind) => kind.IsUrgent ? Urgent : Usual;

    private IEnumerable<string> Entry(IReadOnlyList<PassedOn> same)
    {
        var last = same[^1];
        yield return Mark(last.Kind) + Head(last) + Times(same);
        if (last.Kind.MayAnswer && last.Asked.Length > 0)
        {
            yield return Labelled("notes.asked", last.Asked);
        }

        yield return last.Note.Words.Length > 0
            ? Labelled("notes.said", last.Note.Words)
            : Indent + around.Texts.Get("notes.no-words");
        foreach (var line in new ReadLines(around.Texts, exercises).Of(last))
        {
            yield return Indent + line;
        }
    }

    private string Head(PassedOn note) => around.Texts.Get(
        "notes.entry",
        ("at", Time(note.At)),
        ("learner", note.Session.Learner),
        ("channel", note.Channel),
        ("exercise", note.Session.Pack),
        ("question", Question(note.Session.Pack, note.Note.Question)));

    private string Question(PackId pack, QuestionId? question) => question is { } known
        ? around.Texts.Get("notes.question", ("n", exercises.Number(pack, known)))
        : around.Texts.Get("notes.no-question");

    private string Times(IReadOnlyList<PassedOn> same) => same.Count == 1
        ? ""
        : around.Texts.Get("notes.times", ("count", same.Count), ("first", Time(same[0].At)));

    // Below its label, so that no line of a learner's can be taken for an entry.
    private string Labelled(string key, string words)
    {
        var shown = TerminalText.Plain(Shorten.To(words, Longest));
        return Indent + around.Texts.Get(key) + " "
            + shown.Replace("\n", "\n" + Indent + Indent, StringComparison.Ordinal);
    }

    private string Time(DateTimeOffset at) => LocalTime.Of(at, around.Clock);
}
