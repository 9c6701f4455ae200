using System.Collections.Immutable;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Testing.Exercises;

/// <summary>
/// A grader that looks for cues: the example wordings of a pack, word for word. <c>P2</c> places a point,
/// <c>because</c> links it, <c>perhaps</c> makes a misreading uncertain, and <c>[Copied]</c> sets the flag of that
/// name. So a test says exactly what is read.
/// </summary>
public sealed class ScriptedGrader(Pack pack) : IGrader
{
    public Pack Pack => pack;

    public AnswerGrade Grade(QuestionId question, string text, AnswerContext context)
    {
        var points = Find(question).Elements
            .Select(element => Read(element, text))
            .OfType<PointRead>()
            .ToImmutableArray();
        var mistakes = pack.Misconceptions
            .Where(known => IsAsked(known, question))
            .Select(known => Read(known, text))
            .OfType<MisconceptionRead>();
        var flags = Enum.GetValues<AnswerFlag>().Where(flag => Has(text, $"[{flag}]"));
        return new AnswerGrade
        {
            Question = question,
            PackVersion = pack.Version,
            Level = Decide(question, [.. points.Select(State)], []).Level,
            Confidence = 1,
            Points = points,
            Misconceptions = [.. mistakes],
            Flags = [.. flags.Select(flag => new FlagRead(flag, Span(text, $"[{flag}]"), 1))],
            Moves = [],
            Truncated = text.Length > Grader.LongestReading,
        };
    }

    public LevelDecision Decide(
        QuestionId question, IReadOnlyCollection<PointState> points, IReadOnlyCollection<AnswerMove> moves) =>
        ScriptedTable.Decide(Find(question), points, moves);

    public bool Clears(MisconceptionId misconception, string text) =>
        pack.Misconceptions.First(known => known.Id == misconception).ClearedBy.Says.Any(cue => Has(text, cue.Text));

    public RevisionReading Compare(QuestionId question, string draft, string revision)
    {
        var old = Grade(question, draft, AnswerContext.None).Points.Select(point => point.Element).ToHashSet();
        var found = Grade(question, revision, AnswerContext.None).Points
            .Select(point => point.Element).Where(element => !old.Contains(element)).ToImmutableArray();
        var repeats = draft.Contains(revision.Trim(), StringComparison.OrdinalIgnoreCase);
        return new RevisionReading(found, Has(revision, "P2"), false, Has(revision, "because"), repeats, false);
    }

    public ImmutableArray<ElementId> Nearest(QuestionId question, string text) =>
    [
        .. Find(question).Elements
            .Where(element => element.Id.Value.Split('-').Any(word => Has(text, word)))
            .Select(element => element.Id),
    ];

    private static PointState State(PointRead read) => new(read.Element, read.Standing, read.Placed, read.Linked);

    private static bool Has(string text, string cue) => text.Contains(cue, StringComparison.OrdinalIgnoreCase);

    private static bool IsAsked(Misconception known, QuestionId question) =>
        known.Questions.IsEmpty || known.Questions.Contains(question);

    private static PointRead? Read(Element element, string text)
    {
        var cue = element.Reading.Says
            .Where(cue => Has(text, cue.Text))
            .OrderByDescending(cue => cue.Standing)
            .FirstOrDefault();
        return cue is null
            ? null
            : new PointRead(
                element.Id, cue.Standing, [Span(text, cue.Text)], [new RuleHit("cue", cue.Text, 1)],
                Has(text, "P2"), Has(text, "because"), 1);
    }

    private static MisconceptionRead? Read(Misconception known, string text) =>
        known.Reading.Says.FirstOrDefault(cue => Has(text, cue.Text)) is { } cue
            ? new MisconceptionRead(
                known.Id, Span(text, cue.Text), [new RuleHit("cue", cue.Text, 1)], 1, Certain: !Has(text, "perhaps"))
            : null;

    private static EvidenceSpan Span(string text, string cue)
    {
        var start = text.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
        return new EvidenceSpan(start, start + cue.Length, text.Substring(start, cue.Length));
    }

    private Question Find(QuestionId question) => pack.Questions.First(known => known.Id == question);
}
