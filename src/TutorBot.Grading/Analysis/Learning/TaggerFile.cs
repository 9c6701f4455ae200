using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace TutorBot.Grading.Analysis.Learning;

/// <summary>
/// The weights of a tagger in a file: packed with gzip, rounded, and without those that come to nothing, so that the
/// same fit always gives the same file.
/// </summary>
public static class TaggerFile
{
    private const int Version = 1;

    /// <summary>Weights are kept in steps of this size, from -127 to 127 of them.</summary>
    private const float Unit = 1f;

    private const int Most = 127;

    public static void Write(SequenceTagger tagger, Stream to)
    {
        using var packed = new GZipStream(to, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        writer.Write(Version);
        writer.Write(tagger.Labels.Count);
        foreach (var label in tagger.Labels)
        {
            writer.Write(label);
        }

        foreach (var step in tagger.Steps)
        {
            writer.Write(step);
        }

        var features = tagger.Weighted
            .Select(feature => (feature.Name, Weights: feature.Weights.Select(Rounded).ToArray()))
            .Where(feature => feature.Weights.Any(weight => weight != 0))
            .OrderBy(feature => feature.Name, StringComparer.Ordinal).ToList();
        writer.Write(features.Count);
        foreach (var (name, weights) in features)
        {
            Write(writer, name, weights);
        }
    }

    /// <exception cref="InvalidDataException">The file is damaged or of another version.</exception>
    public static SequenceTagger Read(Stream from)
    {
        using var packed = new GZipStream(from, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(packed, Encoding.UTF8);
        if (reader.ReadInt32() != Version)
        {
            throw new InvalidDataException("The weights are of another version.");
        }

        var labels = Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString()).ToImmutableArray();
        var steps = new float[SequenceTokens.Joints * labels.Length * labels.Length];
        for (var at = 0; at < steps.Length; at++)
        {
            steps[at] = reader.ReadSingle();
        }

        return new SequenceTagger(labels, steps, Features(reader, labels.Length));
    }

    private static sbyte Rounded(float weight) => (sbyte)Math.Clamp(MathF.Round(weight / Unit), -Most, Most);

    private static void Write(BinaryWriter writer, string name, sbyte[] weights)
    {
        writer.Write(name);
        writer.Write((byte)weights.Count(weight => weight != 0));
        foreach (var (label, weight) in weights.Index().Where(pair => pair.Item != 0))
        {
            writer.Write((byte)label);
            writer.Write(weight);
        }
    }

    private static IEnumerable<(string Name, float[] Weights)> Features(BinaryReader reader, int labels)
    {
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var name = reader.ReadString();
            var row = new float[labels];
            for (var weights = reader.ReadByte(); weights > 0; weights--)
            {
                var label = reader.ReadByte();
                row[label] = reader.ReadSByte() * Unit;
            }

            yield return (name, row);
        }
    }
}
