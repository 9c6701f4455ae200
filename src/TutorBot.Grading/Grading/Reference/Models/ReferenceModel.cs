using System.Collections.Immutable;
using TutorBot.Grading.Grading.Calibration;
using TutorBot.Grading.Grading.Reference.Items;
using TutorBot.Grading.Grading.Reference.Learning;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reference.Models;

/// <summary>
/// Scores answers against model answers. Fitted in two ways: for tasks that have marked answers of their own, it leans
/// on them; for tasks that have none, it learns only what holds for any question.
/// </summary>
internal sealed class ReferenceModel
{
    private const int Folds = 5;

    /// <summary>How strongly the weights of single words are drawn to 0.</summary>
    private const float Penalty = 0.001f;

    private readonly double _treeShare;
    private readonly Neighbours? _neighbours;
    private readonly ImmutableArray<ClueModel> _words;
    private readonly ImmutableArray<ImmutableArray<BoostedTrees>> _trees;
    private readonly ImmutableArray<LinearModel> _lines;

    private ReferenceModel(
        Scale scale, Neighbours? neighbours, IReadOnlyList<ItemReading> marked, FitOptions options)
    {
        _treeShare = options.TreeShare;
        _neighbours = neighbours;
        var clues = marked.AsParallel().AsOrdered().Select(Clues).ToList();
        var labels = Enumerable.Range(0, scale.Outputs)
            .Select(output => marked.Select(reading => scale.Holds(output, reading.Item.Label)).ToList())
            .ToList();
        var folds = marked.Select(Fold).ToList();
        var held = labels.AsParallel().AsOrdered().Select(own => Held(clues, own, folds)).ToList();
        _words = [.. labels.AsParallel().AsOrdered().Select(own => ClueModel.Fit(clues, own, Penalty))];
        var rows = marked.AsParallel().AsOrdered()
            .Select((reading, at) => Row(reading, [.. held.Select(scores => scores[at])]))
            .ToList();
        var table = Table.Of(rows);
        _lines = [.. labels.AsParallel().AsOrdered().Select(own => LinearModel.Fit(rows, own, options.LinePenalty))];
        _trees = [.. labels.AsParallel().AsOrdered().Select(own => Enumerable.Range(0, options.Drawings)
            .AsParallel()
            .AsOrdered()
            .Select(drawing => BoostedTrees.Fit(rows, table, own, options.Growth, drawing))
            .ToImmutableArray())];
    }

    /// <summary>A model for tasks that the marked answers are of.</summary>
    public static ReferenceModel Seen(Scale scale, IReadOnlyList<ItemReading> marked) =>
        new(scale, new Neighbours(scale, marked), marked, FitOptions.Seen);

    /// <summary>A model for tasks that no marked answer is of.</summary>
    public static ReferenceModel Unseen(Scale scale, IReadOnlyList<ItemReading> marked)
    {
        if (marked.All(reading => reading.Item.Expectation.Length > 0))
        {
            return new ReferenceModel(scale, null, marked, FitOptions.UnseenPoints);
        }

        var tasks = marked.DistinctBy(reading => reading.Item.Task, StringComparer.Ordinal).Count();
        return new ReferenceModel(scale, null, marked, FitOptions.Unseen(marked.Count, tasks));
    }

    /// <summary>The chance, 0 to 1, of each output of the scale.</summary>
    public double[] Chances(ItemReading reading)
    {
        var clues = Clues(reading);
        var row = Row(reading, [.. _words.Select(model => model.Score(clues))]);
        return [.. _trees.Zip(_lines, (trees, line) => LogisticFit.Sigmoid(
            (_treeShare * trees.Average(drawn => drawn.Score(row))) + ((1 - _treeShare) * line.Score(row))))];
    }

    private Clue[] Clues(ItemReading reading) =>
        _neighbours is null ? ClueReader.General(reading) : ClueReader.Own(reading);

    private double[] Row(ItemReading reading, double[] words) =>
        [.. reading.Numbers, .. words, .. _neighbours?.Read(reading) ?? []];

    /// <summary>Unseen tasks are met by models that have not seen their question; others by any part.</summary>
    private int Fold(ItemReading reading, int at) => _neighbours is null
        ? (int)(StableHash.Of(reading.Item.QuestionText) % Folds)
        : StableHash.Choose((ulong)at, 7, Folds);

    /// <summary>For every row the score of a model that was not fitted on its part.</summary>
    private static double[] Held(List<Clue[]> clues, List<bool> labels, List<int> folds)
    {
        var scores = new double[clues.Count];
        Parallel.For(0, Folds, fold =>
        {
            var known = Enumerable.Range(0, clues.Count).Where(at => folds[at] != fold).ToList();
            var model = ClueModel.Fit(
                known.ConvertAll(at => clues[at]), known.ConvertAll(at => labels[at]), Penalty);
            for (var at = 0; at < scores.Length; at++)
            {
                scores[at] = folds[at] == fold ? model.Score(clues[at]) : scores[at];
            }
        });
        return scores;
    }
}
