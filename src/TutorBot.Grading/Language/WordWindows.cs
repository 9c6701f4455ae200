using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace TutorBot.Grading.Language;

/// <summary>
/// Hashes of every window of eight words, by which a copied sentence is recognised without being kept.
/// </summary>
public static class WordWindows
{
    /// <summary>Words in a window.</summary>
    public const int Size = 8;

    /// <summary>The version of the normaliser; hashes of another version are not comparable.</summary>
    public const int Normaliser = 1;

    /// <summary>
    /// The first eight bytes of SHA-256 over each window of folded words, joined by single spaces; words are runs of
    /// letters and digits, apostrophes dropped. Empty for fewer than eight words.
    /// </summary>
    public static ImmutableArray<ulong> Of(string text)
    {
        var words = Words(text);
        if (words.Length < Size)
        {
            return [];
        }

        var hashes = ImmutableArray.CreateBuilder<ulong>(words.Length - Size + 1);
        for (var at = 0; at + Size <= words.Length; at++)
        {
            hashes.Add(Hash(string.Join(' ', words, at, Size)));
        }

        return hashes.MoveToImmutable();
    }

    /// <summary>The normalised words that windows are made of.</summary>
    public static string[] Words(string text)
    {
        var folded = Folding.Fold(text).Text.Replace("'", "", StringComparison.Ordinal);
        var spaced = new StringBuilder(folded.Length);
        foreach (var character in folded)
        {
            spaced.Append(char.IsLetterOrDigit(character) ? character : ' ');
        }

        return spaced.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static ulong Hash(string window)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(window), digest);
        return BinaryPrimitives.ReadUInt64BigEndian(digest);
    }
}
