using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// How like a text is to the examples that make an element, and unlike those that do not, for one question.
/// </summary>
internal sealed class LikenessModel(FeatureTable table, Dictionary<ElementId, float[]> weights)
{
    /// <summary>
    /// For every element the stretch that is most like it, and how much; above 0 speaks for the element.
    /// </summary>
    public ImmutableDictionary<ElementId, (double Score, Stretch Stretch)> Score(TextReading reading) =>
        Score(reading, Stretches(reading.Text));

    public ImmutableDictionary<ElementId, (double Score, Stretch Stretch)> Score(
        TextReading reading, IEnumerable<Stretch> stretches)
    {
        var windows = stretches
            .Where(stretch => HasOwnWords(reading.Text, stretch))
            .Select(stretch => (stretch, vector: table.Number(FeatureReader.Read(reading, stretch))))
            .ToList();
        return windows.Count == 0
            ? ImmutableDictionary<ElementId, (double, Stretch)>.Empty
            : weights.ToImmutableDictionary(entry => entry.Key, entry => Best(windows, entry.Value));
    }

    /// <summary>Every sentence, and every two that follow each other.</summary>
    public static IEnumerable<Stretch> Stretches(LearnerText text)
    {
        for (var at = 0; at < text.Sentences.Length; at++)
        {
            yield return new Stretch(text.Sentences[at].Start, text.Sentences[at].End);
            if (at + 1 < text.Sentences.Length)
            {
                yield return new Stretch(text.Sentences[at].Start, text.Sentences[at + 1].End);
            }
        }
    }

    public void Write(BinaryWriter writer)
    {
        table.Write(writer);
        writer.Write(weights.Count);
        foreach (var (element, line) in weights.OrderBy(entry => entry.Key.Value, StringComparer.Ordinal))
        {
            writer.Write(element.Value);
            writer.Write(line.Length);
            writer.Write(MemoryMarshal.AsBytes(line.AsSpan()));
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote on this kind of machine.</summary>
    public static LikenessModel Read(BinaryReader reader)
    {
        var table = FeatureTable.Read(reader);
        var weights = new Dictionary<ElementId, float[]>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var element = new ElementId(reader.ReadString());
            var line = new float[reader.ReadInt32()];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(line.AsSpan()));
            weights.Add(element, line);
        }

        return new LikenessModel(table, weights);
    }

    /// <summary>Whoever only quotes states nothing.</summary>
    private static bool HasOwnWords(LearnerText text, Stretch stretch)
    {
        var (own, quoted) = (0, 0);
        for (var at = stretch.Start; at < stretch.End; at++)
        {
            var small = FunctionWords.Contains(text.Words[at].Text);
            var foreign = text.Quotations.Any(quotation => quotation.Holds(at, at + 1));
            own += small || foreign ? 0 : 1;
            quoted += !small && foreign ? 1 : 0;
        }

        return quoted == 0 || own * 2 > quoted;
    }

    private static (double Score, Stretch Stretch) Best(
        List<(Stretch Stretch, SparseVector Vector)> windows, float[] line) =>
        windows.Select(window => (Score: window.Vector.Dot(line) + line[^1], window.Stretch))
            .MaxBy(scored => scored.Score);
}
