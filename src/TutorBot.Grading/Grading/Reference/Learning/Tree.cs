namespace TutorBot.Grading.Grading.Reference.Learning;

/// <summary>A small decision tree over a row of numbers.</summary>
/// <param name="Columns">For each node its column; -1 at a leaf.</param>
/// <param name="Cuts">For each node the value from which on a row goes right; at a leaf the leaf's value.</param>
/// <param name="Rights">For each node its right child; the left one follows it at once.</param>
internal sealed record Tree(int[] Columns, double[] Cuts, int[] Rights)
{
    public double Value(ReadOnlySpan<double> row)
    {
        var at = 0;
        while (Columns[at] >= 0)
        {
            at = row[Columns[at]] >= Cuts[at] ? Rights[at] : at + 1;
        }

        return Cuts[at];
    }
}
