using System.Collections.Immutable;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Reading;

/// <summary>Reads the points and misconceptions of one text by the pack's rules.</summary>
internal sealed class PointReader
{
    private const double FullStrength = 0.9;
    private const double PartialStrength = 0.7;

    private readonly PackIndex _index;
    private readonly TextReading _reading;
    private readonly RuleReader _rules;
    private readonly Support _support;

    public PointReader(PackIndex index, TextReading reading)
    {
        _index = index;
        _reading = reading;
        _rules = new RuleReader(reading);
        _support = new Support(index.Subject, reading);
    }

    public ImmutableArray<PointRead> Points(Question question, ElementId? asked) =>
        [.. question.Elements.Select(element => Point(question.Id, element.Id, asked)).OfType<PointRead>()];

    public ImmutableArray<MisconceptionRead> Misconceptions(QuestionId question) =>
        [.. _index.Pack.Misconceptions
            .Where(misconception => misconception.Questions.IsEmpty || misconception.Questions.Contains(question))
            .Select(misconception => Misconception(misconception.Id))
            .OfType<MisconceptionRead>()];

    public bool Clears(MisconceptionId misconception) =>
        Firings(_index.Clearing[misconception], asked: true).Count > 0;

    private PointRead? Point(QuestionId question, ElementId element, ElementId? asked)
    {
        var firings = Firings(_index.Elements[(question, element)], asked == element);
        if (firings.Count == 0)
        {
            return null;
        }

        var standing = firings.Max(firing => firing.Rule.Gives);
        var best = firings.First(firing => firing.Rule.Gives == standing);
        return new PointRead(
            element,
            standing,
            EvidenceSpans.Of(_reading.Text, best.Matches),
            [.. firings.Select(Hit)],
            firings.Exists(_support.IsPlaced),
            firings.Exists(_support.IsLinked),
            Strength(standing));
    }

    private MisconceptionRead? Misconception(MisconceptionId misconception)
    {
        var firings = Firings(_index.Misconceptions[misconception], asked: false);
        if (firings.Count == 0)
        {
            return null;
        }

        var best = firings.MaxBy(firing => firing.Rule.Gives)!;
        return new MisconceptionRead(
            misconception,
            EvidenceSpans.Span(_reading.Text, best.Start, best.End),
            [.. firings.Select(Hit)],
            Strength(best.Rule.Gives),
            best.Rule.Gives == Standing.Full);
    }

    private List<Firing> Firings(ImmutableArray<CompiledRule> rules, bool asked) =>
        [.. rules.Where(rule => asked || !rule.Rule.OnlyWhenAsked).Select(_rules.Read).OfType<Firing>()];

    private static RuleHit Hit(Firing firing) =>
        new(firing.Rule.Id.Value, firing.Rule.Says, Strength(firing.Rule.Gives));

    private static double Strength(Standing standing) => standing == Standing.Full ? FullStrength : PartialStrength;
}
