using System.Collections.Immutable;
using TutorBot.Grading.Grading.Calibration;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reference.Learning;

/// <summary>
/// A sum of small trees, each grown on what those before it got wrong (gradient boosting with a logistic loss; Friedman
/// 2001, with second derivatives). Which rows and columns a tree sees is drawn by a fixed hash: the same rows give the
/// same trees.
/// </summary>
internal sealed class BoostedTrees
{
    private readonly ImmutableArray<Tree> _trees;
    private readonly double _start;

    private BoostedTrees(double start, ImmutableArray<Tree> trees)
    {
        _start = start;
        _trees = trees;
    }

    /// <param name="rows">Rows of one length.</param>
    /// <param name="labels">Whether each row is a case.</param>
    public static BoostedTrees Fit(IReadOnlyList<double[]> rows, IReadOnlyList<bool> labels, GrowthOptions options) =>
        Fit(rows, Table.Of(rows), labels, options, 0);

    /// <param name="drawing">Another number draws other rows and columns, so that other trees grow.</param>
    public static BoostedTrees Fit(
        IReadOnlyList<double[]> rows, Table table, IReadOnlyList<bool> labels, GrowthOptions options, int drawing)
    {
        var cases = labels.Count(label => label);
        var start = Math.Log((cases + 1.0) / (labels.Count - cases + 1.0));
        var scores = new double[rows.Count];
        Array.Fill(scores, start);
        var (slopes, curves) = (new double[rows.Count], new double[rows.Count]);
        var trees = ImmutableArray.CreateBuilder<Tree>(options.Trees);
        foreach (var number in Enumerable.Range(drawing * options.Trees, options.Trees))
        {
            Derive(scores, labels, slopes, curves);
            var tree = new TreeGrower(table, options, slopes, curves).Grow(
                Drawn(rows.Count, number, options.RowsOfTen),
                Drawn(table.Columns.Length, ~number, options.ColumnsOfTen));
            for (var row = 0; row < scores.Length; row++)
            {
                scores[row] += tree.Value(rows[row]);
            }

            trees.Add(tree);
        }

        return new BoostedTrees(start, trees.ToImmutable());
    }

    /// <summary>The logarithm of the odds that a row is a case.</summary>
    public double Score(double[] row)
    {
        var sum = _start;
        foreach (var tree in _trees)
        {
            sum += tree.Value(row);
        }

        return sum;
    }

    private static void Derive(double[] scores, IReadOnlyList<bool> labels, double[] slopes, double[] curves)
    {
        for (var row = 0; row < scores.Length; row++)
        {
            var chance = LogisticFit.Sigmoid(scores[row]);
            slopes[row] = chance - (labels[row] ? 1 : 0);
            curves[row] = Math.Max(chance * (1 - chance), 1e-4);
        }
    }

    private static int[] Drawn(int count, int round, int ofTen) =>
        [.. Enumerable.Range(0, count).Where(at => StableHash.Choose((ulong)at + 1, round, 10) < ofTen)];
}
