using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>
/// One regression for all elements of a question: what a rule's record and likeness count is common to them, how much
/// is needed is each element's own.
/// </summary>
internal sealed class QuestionFit
{
    private const int Constant = 0;
    private const int Trust = 1;
    private const int Likeness = 2;
    private const int FirstElement = 3;

    private readonly Question _question;
    private readonly Dictionary<(ElementId Element, string Rule), double> _trust;
    private readonly double[] _weights;
    private readonly double _threshold;

    public QuestionFit(Question question, List<Observation> observations)
    {
        _question = question;
        _trust = TrustOf(observations);
        var rows = observations.Select(Row).ToList();
        var labels = observations.Select(observation => observation.Made is not null).ToList();
        var penalties = Enumerable.Repeat(2.0, FirstElement + question.Elements.Length).ToArray();
        penalties[Constant] = penalties[Trust] = penalties[Likeness] = 0.01;
        _weights = LogisticFit.Fit(rows, labels, penalties.Length, penalties);
        _threshold = BestThreshold([.. rows.Select(row => LogisticFit.Score(row, _weights))], labels);
    }

    public ImmutableDictionary<string, double> WeightsOf(Element element)
    {
        var weights = ImmutableDictionary.CreateBuilder<string, double>();
        weights[ElementWeights.Bias] = Rounded(_weights[Constant] + _weights[Number(element.Id)] - _threshold);
        weights[ElementWeights.Likeness] = Rounded(_weights[Likeness]);
        foreach (var rule in element.Reading.Rules)
        {
            var trust = _trust.GetValueOrDefault((element.Id, rule.Id.Value));
            weights[ElementWeights.RulePrefix + rule.Id.Value] = Rounded(trust * _weights[Trust]);
        }

        return weights.ToImmutable();
    }

    private static double Rounded(double weight) => Math.Round(weight, 2);

    private int Number(ElementId element) =>
        FirstElement + _question.Elements.Select((entry, at) => (entry.Id, at)).First(entry => entry.Id == element).at;

    /// <summary>For every rule the logarithm of right to wrong, each one more than counted.</summary>
    private static Dictionary<(ElementId Element, string Rule), double> TrustOf(List<Observation> observations) =>
        observations
            .SelectMany(observation => observation.Signals.Firings.Select(firing =>
                (Key: (observation.Element, firing.Rule.Id.Value), Right: observation.Made is not null)))
            .GroupBy(entry => entry.Key)
            .ToDictionary(
                group => group.Key,
                group => 2 + Math.Log(
                    (group.Count(entry => entry.Right) + 1.0) / (group.Count(entry => !entry.Right) + 1.0)));

    private (int Id, double Value)[] Row(Observation observation)
    {
        var trust = observation.Signals.Firings
            .Select(firing => _trust[(observation.Element, firing.Rule.Id.Value)])
            .DefaultIfEmpty()
            .Max();
        return
        [
            (Constant, 1), (Trust, trust), (Likeness, observation.Signals.Likeness), (Number(observation.Element), 1),
        ];
    }

    /// <summary>The score from which on calling an element made gives the best F1.</summary>
    private static double BestThreshold(List<double> scores, List<bool> labels)
    {
        var ranked = scores.Zip(labels).OrderByDescending(entry => entry.First).ToList();
        var positives = labels.Count(label => label);
        var (best, threshold, hits) = (0.0, 0.0, 0);
        for (var at = 0; at < ranked.Count; at++)
        {
            hits += ranked[at].Second ? 1 : 0;
            var f1 = 2.0 * hits / (at + 1 + positives);
            if (f1 > best)
            {
                (best, threshold) = (f1, ranked[at].First);
            }
        }

        return threshold - 0.01;
    }
}
