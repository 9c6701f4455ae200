using System.Collections.Immutable;
using TutorBot.Grading.Grading.Likeness;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>
/// Fits the weights of a pack's readings on its marked examples: how far each rule can be trusted, what likeness adds,
/// and how much is needed. Likeness is always measured by examples of other learners.
/// </summary>
public static class Calibrator
{
    private const int Folds = 6;

    /// <summary>The pack with new weights; unchanged where it has no examples.</summary>
    public static Pack Fit(Pack pack)
    {
        if (pack.Examples.IsEmpty)
        {
            return pack;
        }

        var observations = Observe(pack);
        return pack with { Questions = [.. pack.Questions.Select(question => WithWeights(question, observations))] };
    }

    private static Question WithWeights(Question question, ImmutableArray<Observation> observations)
    {
        var own = observations.Where(observation => observation.Question == question.Id).ToList();
        if (own.Count == 0)
        {
            return question;
        }

        var fit = new QuestionFit(question, own);
        return question with
        {
            Elements = [.. question.Elements.Select(element => element with
            {
                Reading = element.Reading with { Weights = fit.WeightsOf(element) },
            })],
        };
    }

    /// <summary>What speaks for every element in every example, measured without its fold of learners.</summary>
    private static ImmutableArray<Observation> Observe(Pack pack)
    {
        var index = new PackIndex(pack);
        var folds = pack.Examples.GroupBy(Group, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select((group, number) => (group, number))
            .GroupBy(entry => entry.number % Folds, entry => entry.group);
        var parts = from fold in folds
                    from question in pack.Questions
                    select (question, examples: fold.SelectMany(examples => examples).ToList());
        return [.. parts.AsParallel().AsOrdered()
            .SelectMany(part => Observe(index, part.question, part.examples).ToList())];
    }

    private static IEnumerable<Observation> Observe(PackIndex index, Question question, List<MarkedExample> held)
    {
        var froms = held.Select(example => example.From).ToHashSet(StringComparer.Ordinal);
        var model = index.Examples(question).Fit(froms.Contains);
        return held.Where(example => example.Question == question.Id)
            .SelectMany(example => Observe(index, question, example, model));
    }

    private static string Group(MarkedExample example) =>
        example.Learner.Length == 0 ? example.From : $"{example.Set}/{example.Learner}";

    private static IEnumerable<Observation> Observe(
        PackIndex index, Question question, MarkedExample example, LikenessModel model)
    {
        var signals = new SignalReader(index, index.Read(example.Text), new AnswerContext(example.Prompt))
            .Elements(question, model);
        return question.Elements
            .Where(element => !example.Unsure.Contains(element.Id) && IsSought(index.Pack, example, element.Id))
            .Select(element => new Observation(
                question.Id,
                element.Id,
                signals[element.Id],
                example.Points.FirstOrDefault(point => point.Element == element.Id)?.Standing));
    }

    /// <summary>An element that no example of a set makes was not looked for there.</summary>
    private static bool IsSought(Pack pack, MarkedExample example, ElementId element) => pack.Examples.Any(other =>
        other.Set == example.Set && other.Question == example.Question
        && other.Points.Any(point => point.Element == element));
}
