using System.Collections.Immutable;
using TutorBot.Grading.Grading.Evaluation;
using TutorBot.Grading.Grading.Likeness;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>Reads every example with weights that were fitted without it, and without them.</summary>
internal static class GroupTrial
{
    /// <summary>Null where nobody marked anything of the group.</summary>
    public static CalibratedPart? Of(ReadingGroup group, IEnumerable<Observation> observations)
    {
        var own = group.In(observations);
        if (own.Count == 0)
        {
            return null;
        }

        var after = own.GroupBy(observation => observation.Fold)
            .SelectMany(fold => Read(group, [.. fold], own.FindAll(observation => observation.Fold != fold.Key)))
            .ToLookup(entry => entry.Label, entry => entry.Counts);
        var before = own.ToLookup(
            observation => observation.Label,
            observation => Counts.Of(observation.IsReadPlainly, observation.Made is not null));
        return new CalibratedPart(group.Question,
        [
            .. group.Readings.Select(entry =>
                new CalibratedPoint(entry.Name, Counts.Sum(before[entry.Label]), Counts.Sum(after[entry.Label]))),
        ]);
    }

    private static IEnumerable<(Label Label, Counts Counts)> Read(
        ReadingGroup group, List<Observation> held, List<Observation> others)
    {
        var weights = Weights(group, others);
        return held.Select(observation => (observation.Label, Counts.Of(
            weights.TryGetValue(observation.Label, out var own)
                ? IsMade(group, own, observation.Signals)
                : observation.IsReadPlainly,
            observation.Made is not null)));
    }

    private static ImmutableDictionary<Label, ReadingWeights> Weights(ReadingGroup group, List<Observation> others) =>
        group.Fit(others) is { } fit
            ? group.Readings.Where(entry => fit.Has(entry.Label)).ToImmutableDictionary(
                entry => entry.Label, entry => new ReadingWeights(fit.WeightsOf(entry.Label, entry.Reading)))
            : ImmutableDictionary<Label, ReadingWeights>.Empty;

    private static bool IsMade(ReadingGroup group, ReadingWeights weights, Signals signals) =>
        !signals.SaysNothing
        && weights.Score(signals) >= (group.Question is null ? weights.Least : weights.LeastFor(signals));
}
