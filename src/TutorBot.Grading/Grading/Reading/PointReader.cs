using System.Collections.Immutable;
using TutorBot.Grading.Grading.Calibration;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Reading;

/// <summary>Reads the points and misconceptions of one text by the pack's rules.</summary>
internal sealed class PointReader
{
    private const double FullStrength = 0.9;
    private const double PartialStrength = 0.7;

    /// <summary>A reply of so many words joins the point that was asked for as its reason.</summary>
    private const int ReasonLength = 8;

    /// <summary>Stands in place of a rule's id where a point reads like marked examples.</summary>
    public const string ByExample = "example";

    private const double Even = 0.5;

    /// <summary>
    /// A mistake is certain where it scores so much more than it needs; nobody is corrected on less.
    /// </summary>
    private const double SureOfMistake = 1;

    private readonly PackIndex _index;
    private readonly TextReading _reading;
    private readonly SignalReader _signals;
    private readonly Support _support;
    private readonly WordingPoints _wordings;

    public PointReader(PackIndex index, TextReading reading, AnswerContext context)
    {
        _index = index;
        _reading = reading;
        _signals = new SignalReader(index, reading, context);
        IsReply = context.Prompt.Length > 0 && reading.Text.Words.Length >= ReasonLength;
        _support = new Support(index.Subject, reading);
        _wordings = new WordingPoints(index, reading, _support, context.Prompt, IsReply);
    }

    /// <summary>An answer of some length to a tutor's line.</summary>
    public bool IsReply { get; }

    /// <summary>What the text may say, the likely and the less likely, in the order of the pack.</summary>
    public ImmutableArray<PossiblePoint> Points(Question question)
    {
        var order = question.Elements.Select(element => element.Id).ToList();
        var signals = _signals.Elements(question);
        var possible = signals
            .Select(entry => Point(question.Id, entry.Key, entry.Value))
            .OfType<PossiblePoint>()
            .Concat(_wordings.Points(question, signals))
            .OrderBy(possible => order.IndexOf(possible.Point.Element))
            .ToList();
        var made = PlainPoints.Of([.. possible.Where(point => point.IsMade).Select(point => point.Point)]);
        return [.. possible.Where(point => !point.IsMade || made.Contains(point.Point))];
    }

    public ImmutableArray<MisconceptionRead> Misconceptions(QuestionId question) =>
        [.. _signals.Misconceptions(question, _index.Fitted(question))
            .Select(entry => Misconception(entry.Key, entry.Value))
            .OfType<MisconceptionRead>()];

    public bool Clears(MisconceptionId misconception) =>
        !_signals.Firings(_index.Clearing[misconception], asked: true).IsEmpty;

    private PossiblePoint? Point(QuestionId question, ElementId element, Signals signals)
    {
        if (signals.SaysNothing)
        {
            return null;
        }

        var weights = _index.Weights[(question, element)];
        var score = weights.Score(signals);
        var chance = weights.AreFitted ? LogisticFit.Sigmoid(score) : score > 0 ? 1 : 0;
        var least = weights.LeastFor(signals);
        if ((score < least && chance < PossiblePoint.Faint)
            || _wordings.IsNearMiss(question, element, signals.BestStretch))
        {
            return null;
        }

        var over = score - least;
        var firings = signals.Firings.AddRange(signals.Prompted);
        var full = weights.ChanceOfFull(signals);
        var standing = StandingOf(firings, full);
        var matches = Matches(firings, signals);
        var place = new Stretch(matches.Min(match => match.Start), matches.Max(match => match.End));
        var point = new PointRead(
            element,
            standing,
            EvidenceSpans.Of(_reading.Text, matches),
            Hits(signals),
            _support.IsPlaced(place),
            IsReply || _support.IsLinked(place),
            LogisticFit.Sigmoid(over));
        return new PossiblePoint(point, chance, full, score >= least);
    }

    /// <summary>The words of the best rule, or else those that are most like examples.</summary>
    private static ImmutableArray<ConceptMatch> Matches(ImmutableArray<Firing> firings, Signals signals) =>
        firings.OrderByDescending(firing => firing.Rule.Gives).FirstOrDefault()?.Matches
            ?? [new ConceptMatch(-1, signals.BestStretch.Start, signals.BestStretch.End)];

    /// <summary>
    /// Full by a rule, or where it is likely full. Likeness that was not fitted on marked answers raises nothing: it
    /// knows only whether a point is made, not how well.
    /// </summary>
    private static Standing StandingOf(ImmutableArray<Firing> firings, double full) =>
        full >= Even || firings.Any(firing => firing.Rule.Gives == Standing.Full) ? Standing.Full : Standing.Partial;

    private static ImmutableArray<RuleHit> Hits(Signals signals)
    {
        var hits = signals.Firings.Select(Hit);
        return signals.Likeness > 0 || signals.Firings.IsEmpty
            ? [.. hits, new RuleHit(ByExample, "It reads like marked examples.", LogisticFit.Sigmoid(signals.Likeness))]
            : [.. hits];
    }

    private MisconceptionRead? Misconception(MisconceptionId misconception, Signals signals)
    {
        var weights = _index.MistakeWeights[misconception];
        var over = weights.Score(signals) - weights.Least;
        if (signals.SaysNothing || over < 0)
        {
            return null;
        }

        var matches = Matches(signals.Firings, signals);
        var full = MadeSigns.HasFullRule(signals);
        return new MisconceptionRead(
            misconception,
            EvidenceSpans.Span(
                _reading.Text, matches.Min(match => match.Start), matches.Max(match => match.End)),
            Hits(signals),
            weights.AreFitted
                ? LogisticFit.Sigmoid(weights.Score(signals))
                : Strength(full ? Standing.Full : Standing.Partial),
            weights.AreFitted ? over >= SureOfMistake : full);
    }

    private static RuleHit Hit(Firing firing) =>
        new(firing.Rule.Id.Value, firing.Rule.Says, Strength(firing.Rule.Gives));

    private static double Strength(Standing standing) => standing == Standing.Full ? FullStrength : PartialStrength;
}
