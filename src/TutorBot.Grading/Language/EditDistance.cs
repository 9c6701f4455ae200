namespace TutorBot.Grading.Language;

/// <summary>Insertions, deletions, replacements and swaps of neighbours between two words.</summary>
public static class EditDistance
{
    private const int LongestWord = 40;

    /// <summary>
    /// The distance, or <paramref name="limit"/> + 1 when it is greater or a word has more than 40 characters.
    /// </summary>
    public static int Between(string one, string other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) > limit || one.Length > LongestWord || other.Length > LongestWord)
        {
            return limit + 1;
        }

        Span<int> twoBack = stackalloc int[LongestWord + 1];
        Span<int> back = stackalloc int[LongestWord + 1];
        Span<int> row = stackalloc int[LongestWord + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            back[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            FillRow(one, other, i, row, back, twoBack);
            var oldest = twoBack;
            twoBack = back;
            back = row;
            row = oldest;
        }

        return Math.Min(back[other.Length], limit + 1);
    }

    private static void FillRow(
        string one, string other, int i, Span<int> row, ReadOnlySpan<int> back, ReadOnlySpan<int> twoBack)
    {
        row[0] = i;
        for (var j = 1; j <= other.Length; j++)
        {
            var cost = one[i - 1] == other[j - 1] ? 0 : 1;
            row[j] = Math.Min(Math.Min(row[j - 1] + 1, back[j] + 1), back[j - 1] + cost);
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
            {
                row[j] = Math.Min(row[j], twoBack[j - 2] + 1);
            }
        }
    }
}
