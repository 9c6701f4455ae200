using System.Collections.Immutable;
using TutorBot.Grading.Grading.Likeness;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>
/// Fits the weights of a pack's readings on its marked examples: how far each rule can be trusted, what likeness adds,
/// and how much is needed. Likeness is always measured by examples of other people.
/// </summary>
public static class Calibrator
{
    /// <summary>The pack with new weights; unchanged where it has no examples.</summary>
    public static Pack Fit(Pack pack)
    {
        if (pack.Examples.IsEmpty)
        {
            return pack;
        }

        var observations = Observe(pack);
        return pack with
        {
            Questions = [.. pack.Questions.Select(question => WithWeights(question, observations))],
            Misconceptions = WithWeights(pack.Misconceptions, observations),
        };
    }

    private static Question WithWeights(Question question, ImmutableArray<Observation> observations)
    {
        var labels = question.Elements.Select(element => Label.Of(element.Id)).ToImmutableArray();
        return Fit(labels, observations.Where(observation => observation.Question == question.Id), Strictness.Generous)
            is { } fit
            ? question with
            {
                Elements = [.. question.Elements.Select(element => element with
                {
                    Reading = WithWeights(element.Reading, Label.Of(element.Id), fit),
                })],
            }
            : question;
    }

    private static ImmutableArray<Misconception> WithWeights(
        ImmutableArray<Misconception> misconceptions, ImmutableArray<Observation> observations)
    {
        var labels = misconceptions.Select(misconception => Label.Of(misconception.Id)).ToImmutableArray();
        return Fit(labels, observations, Strictness.Cautious) is { } fit
            ? [.. misconceptions.Select(misconception => misconception with
            {
                Reading = WithWeights(misconception.Reading, Label.Of(misconception.Id), fit),
            })]
            : misconceptions;
    }

    /// <summary>Null where nobody marked any of the labels.</summary>
    private static ReadingFit? Fit(
        ImmutableArray<Label> labels, IEnumerable<Observation> observations, Strictness strictness)
    {
        var own = observations.Where(observation => labels.Contains(observation.Label)).ToList();
        return own.Count == 0 ? null : new ReadingFit(labels, own, strictness);
    }

    private static Packs.Reading WithWeights(Packs.Reading reading, Label label, ReadingFit fit) =>
        reading with { Weights = fit.WeightsOf(label, reading) };

    /// <summary>What speaks for everything in every example, measured without its fold.</summary>
    private static ImmutableArray<Observation> Observe(Pack pack)
    {
        var index = new PackIndex(pack);
        var sought = new SoughtLabels(pack);
        return [.. Folds.Of(pack.Examples).AsParallel().AsOrdered()
            .SelectMany(fold => Observe(index, sought, fold).ToList())];
    }

    private static IEnumerable<Observation> Observe(
        PackIndex index, SoughtLabels sought, ImmutableArray<MarkedExample> held)
    {
        var froms = held.Select(example => example.From).ToHashSet(StringComparer.Ordinal);
        var fitted = index.Examples.Fit(froms.Contains);
        return held.SelectMany(example =>
            Observe(index, sought.In(example), example, fitted[example.Question]));
    }

    private static IEnumerable<Observation> Observe(
        PackIndex index, ImmutableHashSet<Label> sought, MarkedExample example, FittedQuestion fitted)
    {
        var signals = new SignalReader(index, index.Read(example.Text), new AnswerContext(example.Prompt));
        var elements = signals.Elements(index.Question(example.Question), fitted)
            .Where(entry => !example.Unsure.Contains(entry.Key))
            .Select(entry => new Observation(
                example.Question,
                Label.Of(entry.Key),
                entry.Value,
                example.Points.FirstOrDefault(point => point.Element == entry.Key)?.Standing));
        var misconceptions = signals.Misconceptions(example.Question, fitted)
            .Select(entry => new Observation(
                example.Question,
                Label.Of(entry.Key),
                entry.Value,
                example.Misconceptions.Contains(entry.Key) ? Standing.Full : null));
        return elements.Concat(misconceptions).Where(observation => sought.Contains(observation.Label));
    }
}
