namespace TutorBot.Grading.Grading.Reference.Learning;

/// <summary>Grows one tree that lowers a logistic loss, by its first and second derivatives at every row.</summary>
internal sealed class TreeGrower(Table table, GrowthOptions options, double[] slopes, double[] curves)
{
    private readonly List<int> _columns = [];
    private readonly List<double> _cuts = [];
    private readonly List<int> _rights = [];

    /// <param name="rows">The rows that it is grown on; reordered.</param>
    /// <param name="open">The columns that it may use.</param>
    public Tree Grow(int[] rows, int[] open)
    {
        Node(rows, open, 0);
        return new Tree([.. _columns], [.. _cuts], [.. _rights]);
    }

    private void Node(Span<int> rows, int[] open, int depth)
    {
        var at = _columns.Count;
        _columns.Add(-1);
        _cuts.Add(Leaf(rows));
        _rights.Add(0);
        if (depth == options.Depth || rows.Length < 2 * options.FewestRows || Best(rows, open) is not { } split)
        {
            return;
        }

        var middle = Part(rows, table.Columns[split.Column], split.Bin);
        _columns[at] = split.Column;
        _cuts[at] = table.Cuts[split.Column][split.Bin];
        Node(rows[..middle], open, depth + 1);
        _rights[at] = _columns.Count;
        Node(rows[middle..], open, depth + 1);
    }

    private double Leaf(ReadOnlySpan<int> rows)
    {
        var (slope, curve) = (0.0, 0.0);
        foreach (var row in rows)
        {
            slope += slopes[row];
            curve += curves[row];
        }

        return -options.Rate * slope / (curve + options.Ridge);
    }

    private (int Column, int Bin)? Best(ReadOnlySpan<int> rows, int[] open)
    {
        (int Column, int Bin)? best = null;
        var most = options.LeastGain;
        Span<double> slope = stackalloc double[Table.Bins];
        Span<double> curve = stackalloc double[Table.Bins];
        Span<int> count = stackalloc int[Table.Bins];
        foreach (var column in open)
        {
            slope.Clear();
            curve.Clear();
            count.Clear();
            Fill(rows, table.Columns[column], slope, curve, count);
            var (bin, gain) = Split(slope, curve, count, rows.Length, table.Cuts[column].Length);
            if (gain > most)
            {
                (best, most) = ((column, bin), gain);
            }
        }

        return best;
    }

    private void Fill(ReadOnlySpan<int> rows, byte[] bins, Span<double> slope, Span<double> curve, Span<int> count)
    {
        foreach (var row in rows)
        {
            var bin = bins[row];
            slope[bin] += slopes[row];
            curve[bin] += curves[row];
            count[bin]++;
        }
    }

    private (int Bin, double Gain) Split(
        ReadOnlySpan<double> slope, ReadOnlySpan<double> curve, ReadOnlySpan<int> count, int rows, int cuts)
    {
        var (allSlope, allCurve) = (Sum(slope), Sum(curve));
        var (leftSlope, leftCurve, left) = (0.0, 0.0, 0);
        var (best, most) = (0, 0.0);
        var whole = Score(allSlope, allCurve);
        for (var bin = 0; bin < cuts; bin++)
        {
            leftSlope += slope[bin];
            leftCurve += curve[bin];
            left += count[bin];
            if (left < options.FewestRows || rows - left < options.FewestRows)
            {
                continue;
            }

            var gain = Score(leftSlope, leftCurve) + Score(allSlope - leftSlope, allCurve - leftCurve) - whole;
            (best, most) = gain > most ? (bin, gain) : (best, most);
        }

        return (best, most);
    }

    private double Score(double slope, double curve) => slope * slope / (curve + options.Ridge);

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }

    /// <summary>Brings the rows up to a bin to the front, in their order; returns how many they are.</summary>
    private static int Part(Span<int> rows, byte[] bins, int bin)
    {
        var kept = new int[rows.Length];
        var (left, right) = (0, 0);
        foreach (var row in rows)
        {
            if (bins[row] <= bin)
            {
                rows[left++] = row;
            }
            else
            {
                kept[right++] = row;
            }
        }

        kept.AsSpan(0, right).CopyTo(rows[left..]);
        return left;
    }
}
