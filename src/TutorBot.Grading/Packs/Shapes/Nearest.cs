namespace TutorBot.Grading.Packs.Shapes;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Nearest
{
    private const int LongestCompared = 64;

    /// <summary>A sentence such as "Did you mean 'scope'?", or the fallback when nothing is near.</summary>
    public static string DidYouMean(string written, IEnumerable<string> known, string fallback)
    {
        var nearest = known.Select(name => (Name: name, Steps: Steps(written, name)))
            .Where(pair => pair.Steps <= Math.Max(2, pair.Name.Length / 3))
            .OrderBy(pair => pair.Steps)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .Select(pair => pair.Name)
            .FirstOrDefault();
        return nearest is null ? fallback : $"Did you mean '{nearest}'?";
    }

    /// <summary>The number of letters to change, insert or leave out.</summary>
    private static int Steps(string from, string to)
    {
        if (from.Length > LongestCompared || to.Length > LongestCompared)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
