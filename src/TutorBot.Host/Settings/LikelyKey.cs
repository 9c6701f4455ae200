using TutorBot.Grading.Language;

namespace TutorBot.Host.Settings;

/// <summary>Finds the key that was probably meant by one that is none.</summary>
internal static class LikelyKey
{
    /// <summary>Null where none is near: two letters off, or a third of the key's last part.</summary>
    public static string? Of(string written, IEnumerable<string> known) => known
        .Select(key => (Key: key, Limit: Math.Max(2, LastPart(key) / 3)))
        .Select(pair => (pair.Key, pair.Limit, Steps: Steps(written, pair.Key, pair.Limit)))
        .Where(pair => pair.Steps <= pair.Limit)
        .OrderBy(pair => pair.Steps)
        .ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => pair.Key)
        .FirstOrDefault();

    private static int LastPart(string key) => key.Length - key.LastIndexOf(':') - 1;

    private static int Steps(string written, string key, int limit) =>
        EditDistance.Between(written.ToUpperInvariant(), key.ToUpperInvariant(), limit);
}
