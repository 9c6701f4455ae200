using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// Keeps what was fitted on a pack's own examples, as <c>fitted/{pack}.likeness</c> in the data folder, so that a
/// start need not fit again. A file of another pack, another version of the program, or with one byte changed is left
/// aside and written anew: grades are the same with and without it.
/// </summary>
/// <param name="data">The data folder.</param>
public sealed class LikenessShelf(string data)
{
    private const long LargestFile = 256L << 20;

    /// <summary>
    /// Differs with every change to the engine: the id of this build, which the compiler takes from its content.
    /// </summary>
    private static readonly Guid Engine = typeof(LikenessShelf).Module.ModuleVersionId;

    /// <summary>What is kept for every question of a pack; null where nothing is that fits.</summary>
    internal FrozenDictionary<QuestionId, LikenessModel>? Find(Pack pack)
    {
        try
        {
            var file = new FileInfo(FileOf(pack));
            return pack.Digest.Length > 0 && file.Exists && file.Length < LargestFile
                ? Read(pack, File.ReadAllBytes(file.FullName))
                : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <returns>Whether it could be kept; a full or unwritable folder costs only time at the next start.</returns>
    internal bool Keep(Pack pack, IReadOnlyDictionary<QuestionId, LikenessModel> fitted)
    {
        if (pack.Digest.Length == 0)
        {
            return false;
        }

        try
        {
            var file = FileOf(pack);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file + ".new", Write(pack, fitted));
            File.Move(file + ".new", file, overwrite: true);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static byte[] Write(Pack pack, IReadOnlyDictionary<QuestionId, LikenessModel> fitted)
    {
        using var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(KeyOf(pack));
            writer.Write(fitted.Count);
            foreach (var (question, model) in fitted.OrderBy(entry => entry.Key.Value, StringComparer.Ordinal))
            {
                writer.Write(question.Value);
                model.Write(writer);
            }
        }

        var digest = SHA256.HashData(body.GetBuffer().AsSpan(0, (int)body.Length));
        return [.. body.ToArray(), .. digest];
    }

    /// <summary>The whole is checked before a part is read: nothing in it can be out of range then.</summary>
    private static FrozenDictionary<QuestionId, LikenessModel>? Read(Pack pack, byte[] bytes)
    {
        var length = bytes.Length - SHA256.HashSizeInBytes;
        var key = KeyOf(pack);
        if (length < key.Length || !bytes.AsSpan(0, key.Length).SequenceEqual(key)
            || !bytes.AsSpan(length).SequenceEqual(SHA256.HashData(bytes.AsSpan(0, length))))
        {
            return null;
        }

        using var reader = new BinaryReader(new MemoryStream(bytes, key.Length, length - key.Length));
        return Enumerable.Range(0, reader.ReadInt32())
            .Select(_ => KeyValuePair.Create(new QuestionId(reader.ReadString()), LikenessModel.Read(reader)))
            .ToFrozenDictionary();
    }

    private static byte[] KeyOf(Pack pack) => SHA256.HashData(Encoding.UTF8.GetBytes($"{Engine} {pack.Digest}"));

    private string FileOf(Pack pack) => Path.Combine(data, "fitted", pack.Id.Value + ".likeness");
}
