using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>
/// One regression for all elements of a question: what a rule's record and the other signs count is common to them, how
/// much is needed is each element's own.
/// </summary>
internal sealed class QuestionFit
{
    private const int Constant = 0;
    private const int Trust = 1;
    private const int FirstSign = 2;
    private const double OwnPenalty = 2;
    private const double Free = 0.01;

    private static readonly int FirstElement = FirstSign + MadeSigns.All.Length;

    private readonly Question _question;
    private readonly Dictionary<(ElementId Element, string Rule), RuleRecord> _records;
    private readonly double[] _weights;
    private readonly double[] _full;
    private readonly double _threshold;

    public QuestionFit(Question question, List<Observation> observations)
    {
        _question = question;
        _records = Records(observations);
        var rows = observations.Select(Row).ToList();
        var labels = observations.Select(observation => observation.Made is not null).ToList();
        _weights = LogisticFit.Fit(rows, labels, Usual(), Penalties());
        _threshold = BestThreshold([.. rows.Select(row => LogisticFit.Score(row, _weights))], labels);
        _full = FitFull([.. observations.Where(observation => observation.Made is not null)]);
    }

    public ImmutableDictionary<string, double> WeightsOf(Element element)
    {
        var weights = ImmutableDictionary.CreateBuilder<string, double>();
        weights[ElementWeights.Bias] = Rounded(_weights[Constant] + _weights[Number(element.Id)]);
        weights[ElementWeights.Needed] = Rounded(_threshold);
        Add(weights, MadeSigns.All, _weights.AsSpan(FirstSign));
        Add(weights, FullSigns.All, _full);
        foreach (var rule in element.Reading.Rules)
        {
            var record = _records.GetValueOrDefault((element.Id, rule.Id.Value));
            var trust = record == default ? 0 : record.Trust;
            weights[ElementWeights.RulePrefix + rule.Id.Value] = Rounded(trust * _weights[Trust]);
        }

        return weights.ToImmutable();
    }

    private static void Add(
        ImmutableDictionary<string, double>.Builder weights, ImmutableArray<Sign> signs, ReadOnlySpan<double> fitted)
    {
        for (var at = 0; at < signs.Length; at++)
        {
            weights[signs[at].Name] = Rounded(fitted[at]);
        }
    }

    private static double Rounded(double weight) => Math.Round(weight, 2);

    private static double[] FitFull(List<Observation> made) =>
        LogisticFit.Fit(
            made.ConvertAll(observation => FullSigns.All.Select((sign, at) =>
                (at, sign.Read(observation.Signals))).ToArray()),
            made.ConvertAll(observation => observation.Made == Standing.Full),
            [.. FullSigns.All.Select(sign => sign.Usual)],
            [.. FullSigns.All.Select(sign => sign.Penalty)]);

    private static Dictionary<(ElementId Element, string Rule), RuleRecord> Records(List<Observation> observations) =>
        observations
            .SelectMany(observation => observation.Signals.Firings.Select(firing =>
                (Key: (observation.Element, firing.Rule.Id.Value), Right: observation.Made is not null)))
            .GroupBy(entry => entry.Key)
            .ToDictionary(
                group => group.Key,
                group => new RuleRecord(group.Count(entry => entry.Right), group.Count(entry => !entry.Right)));

    private double[] Usual()
    {
        var usual = new double[FirstElement + _question.Elements.Length];
        for (var at = 0; at < MadeSigns.All.Length; at++)
        {
            usual[FirstSign + at] = MadeSigns.All[at].Usual;
        }

        return usual;
    }

    private double[] Penalties() =>
    [
        Free, Free, .. MadeSigns.All.Select(sign => sign.Penalty), .. _question.Elements.Select(_ => OwnPenalty),
    ];

    private int Number(ElementId element) =>
        FirstElement + _question.Elements.Select((entry, at) => (entry.Id, at)).First(entry => entry.Id == element).at;

    /// <summary>A rule's record counts here without the observation itself, as it will for new texts.</summary>
    private (int Id, double Value)[] Row(Observation observation)
    {
        var trust = observation.Signals.Firings
            .Select(firing => _records[(observation.Element, firing.Rule.Id.Value)]
                .Without(observation.Made is not null).Trust)
            .DefaultIfEmpty()
            .Max();
        return
        [
            (Constant, 1),
            (Trust, trust),
            .. MadeSigns.All.Select((sign, at) => (FirstSign + at, sign.Read(observation.Signals))),
            (Number(observation.Element), 1),
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
