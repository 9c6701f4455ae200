using System.Collections.Immutable;
using TutorBot.Grading.Grading.Likeness;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>
/// One regression for all elements of a question, or all misconceptions: what a rule's record and the other signs count
/// is common to them, how much is needed is each one's own.
/// </summary>
internal sealed class ReadingFit
{
    private const int Constant = 0;
    private const int Trust = 1;
    private const int FirstSign = 2;
    private const double OwnPenalty = 2;
    private const double Free = 0.01;

    private static readonly int FirstLabel = FirstSign + MadeSigns.All.Length;

    private readonly ImmutableArray<Label> _labels;
    private readonly Dictionary<(Label Label, string Rule), RuleRecord> _records;
    private readonly double[] _weights;
    private readonly double[] _full;
    private readonly double _threshold;

    public ReadingFit(ImmutableArray<Label> labels, List<Observation> observations, Strictness strictness)
    {
        _labels = labels;
        _records = Records(observations);
        var rows = observations.Select(Row).ToList();
        var made = observations.Select(observation => observation.Made is not null).ToList();
        _weights = LogisticFit.Fit(rows, made, Usual(), Penalties());
        _threshold = NeededScore.Of([.. rows.Select(row => LogisticFit.Score(row, _weights))], made, strictness);
        _full = FitFull([.. observations.Where(observation => observation.Made is not null)]);
    }

    public bool Has(Label label) => _labels.Contains(label);

    public ImmutableDictionary<string, double> WeightsOf(Label label, Packs.Reading reading)
    {
        var weights = ImmutableDictionary.CreateBuilder<string, double>();
        weights[ReadingWeights.Bias] = Rounded(_weights[Constant] + _weights[Number(label)]);
        weights[ReadingWeights.Needed] = Rounded(_threshold);
        Add(weights, MadeSigns.All, _weights.AsSpan(FirstSign));
        Add(weights, FullSigns.All, _full);
        foreach (var rule in reading.Rules)
        {
            var record = _records.GetValueOrDefault((label, rule.Id.Value));
            var trust = record == default ? 0 : record.Trust;
            weights[ReadingWeights.RulePrefix + rule.Id.Value] = Rounded(trust * _weights[Trust]);
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

    private static Dictionary<(Label Label, string Rule), RuleRecord> Records(List<Observation> observations) =>
        observations
            .SelectMany(observation => observation.Signals.Firings.Select(firing =>
                (Key: (observation.Label, firing.Rule.Id.Value), Right: observation.Made is not null)))
            .GroupBy(entry => entry.Key)
            .ToDictionary(
                group => group.Key,
                group => new RuleRecord(group.Count(entry => entry.Right), group.Count(entry => !entry.Right)));

    private double[] Usual()
    {
        var usual = new double[FirstLabel + _labels.Length];
        for (var at = 0; at < MadeSigns.All.Length; at++)
        {
            usual[FirstSign + at] = MadeSigns.All[at].Usual;
        }

        return usual;
    }

    private double[] Penalties() =>
    [
        Free, Free, .. MadeSigns.All.Select(sign => sign.Penalty), .. _labels.Select(_ => OwnPenalty),
    ];

    private int Number(Label label) => FirstLabel + _labels.IndexOf(label);

    /// <summary>A rule's record counts here without the observation itself, as it will for new texts.</summary>
    private (int Id, double Value)[] Row(Observation observation)
    {
        var trust = observation.Signals.Firings
            .Select(firing => _records[(observation.Label, firing.Rule.Id.Value)]
                .Without(observation.Made is not null).Trust)
            .DefaultIfEmpty()
            .Max();
        return
        [
            (Constant, 1),
            (Trust, trust),
            .. MadeSigns.All.Select((sign, at) => (FirstSign + at, sign.Read(observation.Signals))),
            (Number(observation.Label), 1),
        ];
    }
}
