using System.Collections.Immutable;
using System.Globalization;

namespace TutorBot.Grading.Packs;

/// <summary>Hashes as a pack's file holds them: sixteen hexadecimal digits each, apart by spaces or lines.</summary>
internal static class HashText
{
    private const int Digits = 16;

    private static readonly char[] Gaps = [' ', '\n', '\r'];

    /// <summary>Null when something else stands among them.</summary>
    public static ImmutableArray<ulong>? Read(string text)
    {
        var hashes = ImmutableArray.CreateBuilder<ulong>();
        foreach (var word in text.Split(Gaps, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length != Digits
                || !ulong.TryParse(word, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash))
            {
                return null;
            }

            hashes.Add(hash);
        }

        return hashes.ToImmutable();
    }

    public static string Write(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);
}
