using TutorBot.Grading.Grading.Reference.Items;
using TutorBot.Grading.Grading.Reference.Models;

namespace TutorBot.Grading.Grading.Reference.Scoring;

/// <summary>Fits models and holds what they say against the markers.</summary>
internal sealed class Scorer(Scale scale, ItemReader reader, StepCount progress)
{
    /// <summary>The number of a pair whose point is made, where pairs are scored.</summary>
    private const string Made = "1";

    public ModelPair Fit(IReadOnlyList<ItemReading> marked)
    {
        progress.Add(0);
        return new ModelPair(scale, marked);
    }

    /// <param name="modelsOf">The models that an answer is scored by; they must not have seen it.</param>
    public GenericScore Score(string name, IReadOnlyList<ItemReading> readings, Func<ItemReading, ModelPair> modelsOf)
    {
        var judged = readings.AsParallel().AsOrdered().Select(reading => Judge(reading, modelsOf(reading))).ToList();
        return new GenericScore(
            name,
            judged.Count,
            readings.Count(reading => modelsOf(reading).Knows(reading.Item)),
            LabelMeasures.Accuracy(judged),
            LabelMeasures.MacroF1(judged),
            LabelMeasures.WeightedF1(judged),
            LabelMeasures.TwoWay(judged),
            scale.IsNumeric ? LabelMeasures.QuadraticKappa(judged) : null,
            scale.IsNumeric ? LabelMeasures.Pearson(judged) : null,
            ArePairs(readings) ? PointPrecision.Of(Matches(readings, modelsOf)) : null);
    }

    private Judged Judge(ItemReading reading, ModelPair models)
    {
        progress.Add(1);
        var chances = models.For(reading.Item).Chances(reading);
        return new Judged(reading.Item.Label, scale.Decide(chances), scale.Expect(chances));
    }

    /// <summary>Each answer is held against several points of its question, and a label says yes or no.</summary>
    private bool ArePairs(IEnumerable<ItemReading> readings) => scale is { IsNumeric: true, Outputs: 1 }
        && readings.All(reading => reading.Item.Expectation.Length > 0 && reading.Item.Label is "0" or Made);

    /// <summary>Every answer with the point that it makes most, of all that its question has.</summary>
    private IEnumerable<PointMatch> Matches(
        IReadOnlyList<ItemReading> readings, Func<ItemReading, ModelPair> modelsOf) =>
        readings.GroupBy(reading => reading.Item.Question, StringComparer.Ordinal)
            .SelectMany(group => Matches([.. group], modelsOf));

    private ParallelQuery<PointMatch> Matches(List<ItemReading> own, Func<ItemReading, ModelPair> modelsOf)
    {
        var points = own.DistinctBy(reading => reading.Item.Expectation, StringComparer.Ordinal).ToList();
        var marks = own.ToLookup(
            reading => (reading.Item.Answer, reading.Item.Expectation), reading => reading.Item.Label == Made);
        return own.DistinctBy(reading => reading.Item.Answer, StringComparer.Ordinal)
            .AsParallel()
            .AsOrdered()
            .Select(answer => points
                .Select(point => Match(answer, point, modelsOf(answer), marks))
                .MaxBy(match => match.Score)!);
    }

    private PointMatch Match(
        ItemReading answer,
        ItemReading point,
        ModelPair models,
        ILookup<(string Answer, string Expectation), bool> marks)
    {
        var item = answer.Item with { Expectation = point.Item.Expectation, References = point.Item.References };
        var known = marks[(item.Answer, item.Expectation)].ToList();
        return new PointMatch(
            item.Question, models.For(item).Chances(reader.Read(item))[0], known.Count == 0 ? null : known[0]);
    }
}
