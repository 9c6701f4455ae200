using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// What was fitted on a pack's examples as its file <see cref="FittedPart.FileName"/>, so that a start reads numbers in
/// place of thousands of answers. The same examples always give the same file.
/// </summary>
public static class LikenessFile
{
    private const int BufferSize = 1 << 16;

    /// <summary>Fits anew on the examples of a pack that was read whole.</summary>
    public static byte[] Of(Pack pack)
    {
        var fitted = new PackIndex(pack with { Fitted = [] }).AllFitted;
        using var body = new MemoryStream();
        using (var packed = new GZipStream(body, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var writer = new BinaryWriter(packed, Encoding.UTF8))
        {
            Write(fitted, writer);
        }

        return FittedPart.Write(pack, body.GetBuffer().AsSpan(0, (int)body.Length));
    }

    /// <summary>What <see cref="Of"/> fitted; null where the pack brings nothing.</summary>
    internal static FrozenDictionary<QuestionId, FittedQuestion>? Read(ImmutableArray<byte> body)
    {
        if (body.IsEmpty)
        {
            return null;
        }

        using var file = new MemoryStream(ImmutableCollectionsMarshal.AsArray(body)!, writable: false);
        using var packed = new GZipStream(file, CompressionMode.Decompress);
        using var plain = new BufferedStream(packed, BufferSize);
        using var reader = new BinaryReader(plain, Encoding.UTF8);
        var (stretches, wholes) = (WordRarity.Read(reader), WordRarity.Read(reader));
        return Enumerable.Range(0, reader.ReadInt32()).ToFrozenDictionary(
            _ => new QuestionId(reader.ReadString()),
            _ => new FittedQuestion(LikenessModel.Read(reader, stretches), LikenessModel.Read(reader, wholes)));
    }

    private static void Write(FrozenDictionary<QuestionId, FittedQuestion> fitted, BinaryWriter writer)
    {
        var any = fitted.Values.First();
        any.Stretches.Rarity.Write(writer);
        any.Wholes.Rarity.Write(writer);
        writer.Write(fitted.Count);
        foreach (var (question, models) in fitted.OrderBy(entry => entry.Key.Value, StringComparer.Ordinal))
        {
            writer.Write(question.Value);
            models.Stretches.Write(writer);
            models.Wholes.Write(writer);
        }
    }
}
