namespace TutorBot.Grading.Grading.Reference.Learning;

/// <summary>Rows of numbers, cut into a few bins a column, so that trees can be grown fast.</summary>
internal sealed class Table
{
    public const int Bins = 32;

    private Table(double[][] cuts, byte[][] columns, int rows)
    {
        Cuts = cuts;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>For each column the values at which a new bin begins, ascending.</summary>
    public double[][] Cuts { get; }

    /// <summary>For each column the bin of each row.</summary>
    public byte[][] Columns { get; }

    public int Rows { get; }

    public static Table Of(IReadOnlyList<double[]> rows)
    {
        var width = rows.Count == 0 ? 0 : rows[0].Length;
        var cuts = new double[width][];
        var columns = new byte[width][];
        Parallel.For(0, width, column =>
        {
            cuts[column] = CutsOf(rows, column);
            columns[column] = [.. rows.Select(row => Bin(cuts[column], row[column]))];
        });
        return new Table(cuts, columns, rows.Count);
    }

    public static byte Bin(double[] cuts, double value)
    {
        var (low, high) = (0, cuts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = value >= cuts[middle] ? (middle + 1, high) : (low, middle);
        }

        return (byte)low;
    }

    private static double[] CutsOf(IReadOnlyList<double[]> rows, int column)
    {
        var values = rows.Select(row => row[column]).Order().ToList();
        return [.. Enumerable.Range(1, Bins - 1)
            .Select(bin => values[(int)((long)bin * values.Count / Bins)])
            .Where(value => value > values[0])
            .Distinct()];
    }
}
