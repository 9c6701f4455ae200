using System.Collections.Immutable;
using TutorBot.Grading.Grading.Consulting;
using TutorBot.Grading.Grading.Flags;
using TutorBot.Grading.Grading.Levels;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading;

/// <summary>Grades by the rules of one pack. Build it once; it can be used by any number of threads.</summary>
public sealed class Grader : IGrader
{
    /// <summary>Characters of an answer that are read.</summary>
    public const int LongestReading = 8000;

    private readonly Lazy<PackIndex> _made;

    private Grader(Pack pack)
    {
        Pack = pack;
        _made = new Lazy<PackIndex>(() => new PackIndex(pack));
    }

    public Pack Pack { get; }

    private PackIndex Index => _made.Value;

    /// <summary>Made at once; the pack is made ready for reading at the first use.</summary>
    public static Grader For(Pack pack) => new(pack);

    /// <summary>
    /// Does ahead what the first grade of each question would do and wait for; grades are the same without it.
    /// </summary>
    public void Warm(CancellationToken stop)
    {
        foreach (var question in Pack.Questions)
        {
            if (stop.IsCancellationRequested)
            {
                return;
            }

            Index.Asked(question);
            Grade(question.Id, question.Elements[0].Point, AnswerContext.None);
        }

        _ = new LearnedFlags(Read("").Text, AskedLine.Of(""));
    }

    public AnswerGrade Grade(QuestionId question, string text, AnswerContext context) =>
        Grade(question, text, context, new Work());

    /// <param name="question">A question of the pack.</param>
    /// <param name="text">Any text.</param>
    /// <param name="context">What it replies to.</param>
    /// <param name="work">Counts the steps that it takes.</param>
    internal AnswerGrade Grade(QuestionId question, string text, AnswerContext context, Work work)
    {
        var asked = Index.Question(question);
        var reading = Index.Read(Beginning(text), work);
        var copied = CopiedWords.Find(reading.Text, Pack.Fingerprints);
        var reader = new PointReader(Index, reading, context);
        var possible = reader.Points(asked);
        var found = possible.Where(point => point.IsMade).Select(point => point.Point).ToImmutableArray();
        var moves = MoveReader.Read(reading, Index.Subject);
        var misconceptions = reader.Misconceptions(question);
        var isReply = reader.IsReply && context.Repairing is null;
        var weigher = new ReadingWeigher(
            Index.Levels[question], moves, isReply, !misconceptions.IsEmpty, reading.Text.Words.Length);
        var settled = UncertainBand.Move(weigher.Settle(possible), possible, context.Second);
        var flagged = new FlagReader(Index, reading, copied, settled, context.Prompt);
        var flags = flagged.Read();
        var isPlain = flags.IsEmpty && copied.Share == 0;
        var points = isPlain ? settled : Creditable.Points(found, flagged, flags);
        return new AnswerGrade
        {
            Question = question,
            PackVersion = Pack.Version,
            Level = weigher.LevelOf(points),
            Confidence = points.IsEmpty ? 0.7 : points.Average(point => point.Confidence),
            Points = points,
            Misconceptions = misconceptions,
            Flags = flags,
            Moves = moves,
            Truncated = text.Length > LongestReading,
            Doubtful = isPlain ? UncertainBand.Of(possible) : [],
            Guesses = isPlain ? Guess.Of(possible, points) : [],
        };
    }

    public LevelDecision Decide(
        QuestionId question, IReadOnlyCollection<PointState> points, IReadOnlyCollection<AnswerMove> moves)
    {
        var rows = Index.Levels[question];
        var states = points.Select(point => rows.Point(point.Element, point.Standing, point.Placed, point.Linked));
        return new LevelTable(rows, [.. states], moves, int.MaxValue).Decide();
    }

    public bool Clears(MisconceptionId misconception, string text) =>
        new PointReader(Index, Read(text), AnswerContext.None).Clears(misconception);

    public RevisionReading Compare(QuestionId question, string draft, string revision) =>
        new RevisionComparison(Index, Read(draft), Read(revision)).Read(
            Grade(question, draft, AnswerContext.None), Grade(question, revision, AnswerContext.None));

    public ImmutableArray<ElementId> Nearest(QuestionId question, string text) =>
        ElementNearness.Order(Index.Question(question), Read(text).Text);

    /// <summary>
    /// The sentences, denials, voices, concepts and rules that grading saw in a text, line by line, for whoever writes
    /// rules.
    /// </summary>
    public string Explain(QuestionId question, string text, AnswerContext context) =>
        Explanation.Of(new TextView(Read(text), Index.Concepts.NameOf), Grade(question, text, context));

    private TextReading Read(string text) => Index.Read(Beginning(text));

    /// <summary>As much of a text as is read.</summary>
    internal static string Beginning(string text) => text.Length > LongestReading ? text[..LongestReading] : text;
}
