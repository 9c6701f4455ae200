using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Learning;

/// <summary>
/// The weights of a classifier in a file: packed with gzip and rounded to half precision, in the order of their names,
/// so that the same fit always gives the same file.
/// </summary>
public static class ClassifierFile
{
    private const int Version = 1;

    public static void Write(TextClassifier classifier, Stream to)
    {
        using var packed = new GZipStream(to, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        writer.Write(Version);
        writer.Write(classifier.Source);
        writer.Write(classifier.Labels.Length);
        foreach (var label in classifier.Labels)
        {
            writer.Write(label);
        }

        foreach (var weight in classifier.TailWeights)
        {
            writer.Write((float)weight);
        }

        var rows = classifier.Rows.OrderBy(row => row.Name, StringComparer.Ordinal).ToList();
        writer.Write(rows.Count);
        foreach (var (name, rarity, weights) in rows)
        {
            writer.Write(name);
            writer.Write((Half)rarity);
            foreach (var weight in weights)
            {
                writer.Write((Half)weight);
            }
        }
    }

    /// <exception cref="InvalidDataException">The file is damaged or of another version.</exception>
    public static TextClassifier Read(Stream from)
    {
        using var packed = new GZipStream(from, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(packed, Encoding.UTF8);
        if (reader.ReadInt32() != Version)
        {
            throw new InvalidDataException("The weights are of another version.");
        }

        var source = reader.ReadUInt64();
        var labels = Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString()).ToImmutableArray();
        var tail = new double[(WordVectors.Size + 1) * labels.Length];
        for (var at = 0; at < tail.Length; at++)
        {
            tail[at] = reader.ReadSingle();
        }

        return new TextClassifier(labels, [.. Rows(reader, labels.Length)], tail, source);
    }

    private static IEnumerable<(string Name, double Rarity, double[] Weights)> Rows(BinaryReader reader, int labels)
    {
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var name = reader.ReadString();
            var rarity = (double)reader.ReadHalf();
            var weights = new double[labels];
            for (var at = 0; at < labels; at++)
            {
                weights[at] = (double)reader.ReadHalf();
            }

            yield return (name, rarity, weights);
        }
    }
}
