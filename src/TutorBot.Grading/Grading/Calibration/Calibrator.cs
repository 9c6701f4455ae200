using System.Collections.Immutable;
using TutorBot.Grading.Grading.Likeness;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>
/// Fits the weights of a pack's readings on its marked examples: how far each rule can be trusted, what likeness adds,
/// and how much is needed. Likeness is always measured by examples of other people.
/// </summary>
public static class Calibrator
{
    /// <summary>The pack with new weights; unchanged where it has no examples.</summary>
    public static Pack Fit(Pack pack) => Fit(pack, _ => true);

    /// <summary>New weights for whatever has some already; what was never calibrated is left as it is.</summary>
    public static Pack Refit(Pack pack) => Fit(pack, group => group.HasWeights);

    /// <summary>Fits the pack, and keeps those weights that read its examples no worse than none.</summary>
    /// <param name="pack">A pack with examples.</param>
    public static CalibrationTrial Try(Pack pack)
    {
        var plain = Unfitted(pack);
        var observations = ObservedExamples.Of(plain);
        var parts = ReadingGroup.Of(plain)
            .Select(group => GroupTrial.Of(group, observations))
            .OfType<CalibratedPart>()
            .ToImmutableArray();
        var worse = parts.Where(part => part.IsWorse).Select(part => part.Question).ToHashSet();
        return new CalibrationTrial(
            WithWeights(plain, observations, group => !worse.Contains(group.Question)), parts);
    }

    private static Pack Fit(Pack pack, Func<ReadingGroup, bool> isFitted) =>
        pack.Examples.IsEmpty || !ReadingGroup.Of(pack).Any(isFitted)
            ? pack
            : WithWeights(pack, ObservedExamples.Of(Unfitted(pack)), isFitted);

    /// <summary>The pack as it is read by rules and wordings alone.</summary>
    private static Pack Unfitted(Pack pack) => WithWeights(pack, [], _ => true);

    private static Pack WithWeights(
        Pack pack, ImmutableArray<Observation> observations, Func<ReadingGroup, bool> isFitted) => pack with
        {
            Questions = [.. pack.Questions.Select(question => WithWeights(question, observations, isFitted))],
            Misconceptions = WithWeights(pack.Misconceptions, observations, isFitted),
        };

    private static Question WithWeights(
        Question question, ImmutableArray<Observation> observations, Func<ReadingGroup, bool> isFitted)
    {
        var group = ReadingGroup.Of(question);
        if (!isFitted(group))
        {
            return question;
        }

        var fit = group.Fit(group.In(observations));
        return question with
        {
            Elements = [.. question.Elements.Select(element => element with
            {
                Reading = WithWeights(element.Reading, Label.Of(element.Id), fit),
            })],
        };
    }

    private static ImmutableArray<Misconception> WithWeights(
        ImmutableArray<Misconception> misconceptions,
        ImmutableArray<Observation> observations,
        Func<ReadingGroup, bool> isFitted)
    {
        var group = ReadingGroup.Of(misconceptions);
        if (!isFitted(group))
        {
            return misconceptions;
        }

        var fit = group.Fit(group.In(observations));
        return
        [
            .. misconceptions.Select(misconception => misconception with
            {
                Reading = WithWeights(misconception.Reading, Label.Of(misconception.Id), fit),
            }),
        ];
    }

    /// <summary>What nobody marked has no weights: nothing was learnt of its rules and wordings.</summary>
    private static Packs.Reading WithWeights(Packs.Reading reading, Label label, ReadingFit? fit) => reading with
    {
        Weights = fit?.Has(label) == true
            ? fit.WeightsOf(label, reading)
            : ImmutableDictionary<string, double>.Empty,
    };
}
