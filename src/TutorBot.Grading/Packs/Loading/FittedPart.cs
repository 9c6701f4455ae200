using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using TutorBot.Grading.Packs.Shapes;

namespace TutorBot.Grading.Packs;

/// <summary>
/// What <c>calibrate</c> fitted on a pack's examples, in its file <c>likeness.gz</c>: the digest of all that it was
/// fitted on, a digest of the numbers, and the numbers. A file that is damaged, or of other files, counts as none.
/// </summary>
public static class FittedPart
{
    public const string FileName = "likeness.gz";

    /// <summary>Raised whenever the same text gives other features: older files are fitted anew.</summary>
    public const int Version = 3;

    private const int Prefix = 2 * SHA256.HashSizeInBytes;

    private static readonly ImmutableArray<FileKind> LearntFrom =
    [
        PackLayout.Lexicon, PackLayout.LexiconPart, PackLayout.ElementReading, PackLayout.MisconceptionReading,
        PackLayout.Examples,
    ];

    /// <param name="pack">A pack as it was read from its files.</param>
    /// <param name="body">The numbers.</param>
    public static byte[] Write(Pack pack, ReadOnlySpan<byte> body) =>
        [.. Convert.FromHexString(pack.LearningDigest), .. SHA256.HashData(body), .. body];

    /// <summary>SHA-256 over the files from which likeness is learnt, in hexadecimal digits.</summary>
    internal static string DigestOf(ImmutableArray<PackFile> files)
    {
        var learnt = files.Where(file => PackLayout.KindOf(file.Path) is { } kind && LearntFrom.Contains(kind));
        var whole = $"{Version} {PackDigest.Of([.. learnt])}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)));
    }

    /// <summary>The numbers; empty without a file that fits.</summary>
    internal static ImmutableArray<byte> Find(ImmutableArray<PackFile> files, string digest)
    {
        var bytes = files.FirstOrDefault(file => file.Path == FileName)?.Bytes ?? [];
        return bytes.Length > Prefix
            && bytes.AsSpan(0, SHA256.HashSizeInBytes).SequenceEqual(Convert.FromHexString(digest))
            && bytes.AsSpan(SHA256.HashSizeInBytes, SHA256.HashSizeInBytes)
                .SequenceEqual(SHA256.HashData(bytes.AsSpan()[Prefix..]))
            ? [.. bytes.AsSpan()[Prefix..]]
            : [];
    }
}
