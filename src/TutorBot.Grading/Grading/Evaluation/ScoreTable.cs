using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>Agreement with the markers on a number of answers.</summary>
public sealed class ScoreTable
{
    private readonly Lazy<Intervals?> _intervals;

    public ScoreTable(string name, Pack pack, IReadOnlyCollection<GradedAnswer> answers)
    {
        Name = name;
        Answers = answers.Count;
        Elements = [.. pack.Questions.SelectMany(question => question.Elements)
            .Select(element => new ElementScore(
                element.Question, element.Id, CountElement(element, answers, SetsThatSeek(element, answers))))];
        Misconceptions = [.. pack.Misconceptions
            .Select(misconception =>
                new NamedScore(misconception.Id.Value, CountMisconception(misconception.Id, answers)))];
        Flags = [.. Enum.GetValues<AnswerFlag>()
            .Select(flag => (Flag: flag, Name: FlagNames.Of(flag, pack.Language)))
            .Select(flag => new NamedScore(flag.Name, CountFlag(flag.Flag, flag.Name, answers)))];
        Levels = new LevelAgreement(
            LevelPairs(answers),
            pack.Questions.SelectMany(question => question.Levels).Select(row => row.Level).DefaultIfEmpty().Max());
        Markers = MarkerAgreement.Of(answers.Select(graded => graded.Answer));
        _intervals = new Lazy<Intervals?>(() => Draw(pack, answers));
    }

    /// <summary>How far the markers agree with each other on the same answers.</summary>
    public MarkerAgreement Markers { get; }

    /// <summary>
    /// Intervals of the totals by drawing learners; null for fewer than two. Computed at the first use.
    /// </summary>
    public Intervals? Intervals => _intervals.Value;

    public string Name { get; }

    public int Answers { get; }

    public ImmutableArray<ElementScore> Elements { get; }

    public ImmutableArray<NamedScore> Misconceptions { get; }

    public ImmutableArray<NamedScore> Flags { get; }

    public LevelAgreement Levels { get; }

    public Counts ElementTotal => Counts.Sum(Elements.Select(score => score.Counts));

    public Counts MisconceptionTotal => Counts.Sum(Misconceptions.Select(score => score.Counts));

    public Counts FlagTotal => Counts.Sum(Flags.Select(score => score.Counts));

    /// <summary>The mean F1 of the elements that occur.</summary>
    public double MacroF1 =>
        Elements.Where(score => score.Counts.Positives > 0).Select(score => score.Counts.F1).DefaultIfEmpty().Average();

    private static Intervals? Draw(Pack pack, IReadOnlyCollection<GradedAnswer> answers)
    {
        var learners = answers.GroupBy(graded => graded.Answer.Group, StringComparer.Ordinal).ToList();
        return learners.Count < 2
            ? null
            : Bootstrap.Of([.. learners.Select(own => TallyOf(pack, answers, [.. own]))]);
    }

    private static Tally TallyOf(Pack pack, IReadOnlyCollection<GradedAnswer> all, List<GradedAnswer> own) => new(
        Counts.Sum(pack.Questions.SelectMany(question => question.Elements)
            .Select(element => CountElement(element, own, SetsThatSeek(element, all)))),
        Counts.Sum(pack.Misconceptions.Select(misconception => CountMisconception(misconception.Id, own))),
        Counts.Sum(Enum.GetValues<AnswerFlag>()
            .Select(flag => CountFlag(flag, FlagNames.Of(flag, pack.Language), own))),
        [.. LevelPairs(own)]);

    /// <summary>An element that no answer of a set was marked for was not looked for in that set.</summary>
    private static HashSet<string> SetsThatSeek(Element element, IEnumerable<GradedAnswer> answers) =>
        answers.Where(graded => graded.Answer.Question == element.Question
                && graded.Answer.Marks.Elements.ContainsKey(element.Id))
            .Select(graded => graded.Answer.Set)
            .ToHashSet(StringComparer.Ordinal);

    private static Counts CountElement(Element element, IEnumerable<GradedAnswer> answers, HashSet<string> sets) =>
        Counts.Sum(answers.Where(graded => graded.Answer.Question == element.Question
                && sets.Contains(graded.Answer.Set)
                && !graded.Answer.Marks.Disputed.Contains(element.Id))
            .Select(graded =>
                Counts.Of(graded.Found(element.Id), graded.Answer.Marks.Elements.ContainsKey(element.Id))));

    private static Counts CountMisconception(MisconceptionId id, IEnumerable<GradedAnswer> answers) =>
        Counts.Sum(answers.Where(graded => !graded.Answer.Marks.DisputedMisconceptions.Contains(id))
            .Select(graded => Counts.Of(graded.Found(id), graded.Answer.Marks.Misconceptions.Contains(id))));

    private static Counts CountFlag(AnswerFlag flag, string name, IEnumerable<GradedAnswer> answers) =>
        Counts.Sum(answers.Where(graded => !graded.Answer.Marks.DisputedFlags.Contains(name))
            .Select(graded => Counts.Of(graded.Found(flag), graded.Answer.Marks.Flags.Contains(name))));

    private static IEnumerable<(int Ours, int Theirs)> LevelPairs(IEnumerable<GradedAnswer> answers) =>
        answers.SelectMany(graded => graded.Answer.Marks.Levels.Select(level => (graded.Grade.Level, level)));
}
