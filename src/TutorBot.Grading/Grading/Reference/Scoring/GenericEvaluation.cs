using System.Collections.Immutable;
using TutorBot.Grading.Grading.Reference.Items;
using TutorBot.Grading.Grading.Reference.Models;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reference.Scoring;

/// <summary>
/// Fits on the answers of the splits <c>train</c> and <c>dev</c> and scores every other split; where there is neither,
/// every answer is scored twice by models fitted on others: once on other answers, once on other questions. Answers in
/// different languages have nothing to do with each other.
/// </summary>
public sealed class GenericEvaluation(ImmutableArray<GradedItem> items)
{
    private const int Folds = 10;

    private static readonly ImmutableArray<string> Fitted = ["train", "dev"];

    /// <summary>What counts as all of the work, for a bar of progress.</summary>
    public long Steps => 3L * items.Length;

    /// <param name="done">Told the steps done so far.</param>
    public ImmutableArray<GenericScore> Run(IProgress<long> done, CancellationToken stop)
    {
        var progress = new StepCount(done, stop);
        return [.. items.GroupBy(item => item.Language, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => Scores([.. group], progress).ToList())];
    }

    private static IEnumerable<GenericScore> Scores(ImmutableArray<GradedItem> own, StepCount progress)
    {
        var reader = new ItemReader(own);
        var readings = own.AsParallel().AsOrdered()
            .Select(item =>
            {
                progress.Add(1);
                return reader.Read(item);
            })
            .ToList();
        var scale = Scale.Of(own.Select(item => item.Label));
        return readings.Exists(IsFitted)
            ? Held(new Scorer(scale, reader, progress), readings)
            : Crossed(new Scorer(scale, reader, progress), readings);
    }

    private static IEnumerable<GenericScore> Held(Scorer scorer, List<ItemReading> readings)
    {
        var models = scorer.Fit(readings.Where(IsFitted).ToList());
        return readings.Where(reading => !IsFitted(reading))
            .GroupBy(reading => reading.Item.Split, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => scorer.Score(Name(group.Key, group.First()), [.. group], _ => models));
    }

    private static IEnumerable<GenericScore> Crossed(Scorer scorer, List<ItemReading> readings)
    {
        yield return Crossed(scorer, readings, "other answers", reading => reading.Item.Answer);
        yield return Crossed(scorer, readings, "other questions", reading => reading.Item.QuestionText);
    }

    private static GenericScore Crossed(
        Scorer scorer, List<ItemReading> readings, string fittedOn, Func<ItemReading, string> group)
    {
        int Fold(ItemReading reading) => (int)(StableHash.Of(group(reading)) % Folds);
        var models = Enumerable.Range(0, Folds)
            .Select(fold => scorer.Fit([.. readings.Where(reading => Fold(reading) != fold)]))
            .ToList();
        var name = $"{Name(readings[0].Item.Split, readings[0])}, fitted on {fittedOn} in {Folds} parts";
        return scorer.Score(name, readings, reading => models[Fold(reading)]);
    }

    private static string Name(string split, ItemReading reading) =>
        reading.Item.Language.Length == 0 ? split : $"{split} ({reading.Item.Language})";

    private static bool IsFitted(ItemReading reading) => Fitted.Contains(reading.Item.Split);
}
