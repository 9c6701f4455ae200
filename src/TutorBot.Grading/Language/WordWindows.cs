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
    public static ImmutableArray<ulong> Of(string text) => WithEnds(Folding.Fold(text).Text).Windows;

    /// <summary>The normalised words that windows are made of.</summary>
    public static string[] Words(string text) => [.. Split(Folding.Fold(text).Text).Select(word => word.Text)];

    /// <summary>The windows of a folded text, and for every word where it ends there.</summary>
    internal static (ImmutableArray<ulong> Windows, ImmutableArray<int> Ends) WithEnds(string folded)
    {
        var words = Split(folded);
        var joined = Encoding.UTF8.GetBytes(string.Join(' ', words.Select(word => word.Text)));
        var starts = new int[words.Count + 1];
        for (var at = 0; at < words.Count; at++)
        {
            starts[at + 1] = starts[at] + Encoding.UTF8.GetByteCount(words[at].Text) + 1;
        }

        var hashes = ImmutableArray.CreateBuilder<ulong>(Math.Max(0, words.Count - Size + 1));
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var at = 0; at + Size <= words.Count; at++)
        {
            hashes.Add(Hash(digest, joined.AsSpan(starts[at]..(starts[at + Size] - 1))));
        }

        return (hashes.ToImmutable(), [.. words.Select(word => word.End)]);
    }

    private static List<(string Text, int End)> Split(string folded)
    {
        var words = new List<(string, int)>();
        var word = new StringBuilder();
        for (var at = 0; at <= folded.Length; at++)
        {
            if (at < folded.Length && char.IsLetterOrDigit(folded[at]))
            {
                word.Append(folded[at]);
            }
            else if (word.Length > 0 && (at == folded.Length || folded[at] != '\''))
            {
                words.Add((word.ToString(), at));
                word.Clear();
            }
        }

        return words;
    }

    /// <param name="digest">Used again and again, which costs less than a new one for each window.</param>
    /// <param name="window">The bytes.</param>
    private static ulong Hash(IncrementalHash digest, ReadOnlySpan<byte> window)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        digest.AppendData(window);
        digest.GetHashAndReset(hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }
}
