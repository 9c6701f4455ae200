namespace TutorBot.Grading.Analysis.Structure;

/// <summary>Looks things up in rows that are in the order of the text.</summary>
internal static class Ordered
{
    /// <summary>
    /// The first index of which something holds that holds of all after it too; <paramref name="count"/> when it holds
    /// of none.
    /// </summary>
    public static int First(int count, Func<int, bool> holds)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
