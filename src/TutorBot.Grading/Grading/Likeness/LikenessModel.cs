using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// How like a text is to the examples that make an element, and unlike those that do not, for one question.
/// </summary>
internal sealed class LikenessModel
{
    /// <summary>The weights of a feature fill whole vectors of the processor.</summary>
    private const int Together = 16;

    private static readonly Dictionary<ElementId, Likest> Nothing = [];

    private readonly FeatureTable _table;
    private readonly ImmutableArray<ElementId> _elements;

    /// <summary>For each feature the weights of all elements, the constant at the end.</summary>
    private readonly float[] _weights;

    /// <summary>How many weights a feature has; those beyond the elements are 0.</summary>
    private readonly int _width;

    /// <param name="table">The features.</param>
    /// <param name="weights">For each element the weights of the features; the last is the constant.</param>
    public LikenessModel(FeatureTable table, IReadOnlyDictionary<ElementId, float[]> weights)
        : this(
            table,
            [.. weights.Keys.OrderBy(element => element.Value, StringComparer.Ordinal)],
            new float[(table.Count + 1) * WidthOf(weights.Count)])
    {
        for (var element = 0; element < _elements.Length; element++)
        {
            var line = weights[_elements[element]];
            for (var feature = 0; feature < line.Length; feature++)
            {
                _weights[(feature * _width) + element] = line[feature];
            }
        }
    }

    private LikenessModel(FeatureTable table, ImmutableArray<ElementId> elements, float[] weights)
    {
        _table = table;
        _elements = elements;
        _weights = weights;
        _width = WidthOf(elements.Length);
    }

    /// <summary>For every element the stretch that is most like it, of the sentences and pairs of a text.</summary>
    public IReadOnlyDictionary<ElementId, Likest> Score(TextReading reading) =>
        Score(reading, Stretches(reading.Text));

    public IReadOnlyDictionary<ElementId, Likest> Score(TextReading reading, IEnumerable<Stretch> stretches)
    {
        var features = new NumberedFeatures(_table, reading);
        var best = new Likest[_elements.Length];
        var scores = new double[_width];
        var any = false;
        foreach (var stretch in stretches.Where(stretch => HasOwnWords(reading, stretch)))
        {
            features.Read(stretch);
            ScoreAll(features, scores);
            reading.Work.Add(features.Ids.Length);
            for (var element = 0; element < best.Length; element++)
            {
                if (!any || scores[element] > best[element].Score)
                {
                    best[element] = new Likest(scores[element], stretch);
                }
            }

            any = true;
        }

        return any ? _elements.Zip(best).ToDictionary(entry => entry.First, entry => entry.Second) : Nothing;
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
        _table.Write(writer);
        writer.Write(_elements.Length);
        foreach (var element in _elements)
        {
            writer.Write(element.Value);
        }

        writer.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    /// <summary>Reads what <see cref="Write"/> wrote on this kind of machine.</summary>
    public static LikenessModel Read(BinaryReader reader)
    {
        var table = FeatureTable.Read(reader);
        var elements = Enumerable.Range(0, reader.ReadInt32()).Select(_ => new ElementId(reader.ReadString()))
            .ToImmutableArray();
        var weights = new float[(table.Count + 1) * WidthOf(elements.Length)];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new LikenessModel(table, elements, weights);
    }

    private static int WidthOf(int elements) => (elements + Together - 1) / Together * Together;

    /// <summary>Whoever only quotes states nothing; to say that somebody wrote it is no statement either.</summary>
    private static bool HasOwnWords(TextReading reading, Stretch stretch)
    {
        var (own, quoted) = (0, 0);
        for (var at = stretch.Start; at < stretch.End; at++)
        {
            var word = reading.Text.Words[at];
            var small = FunctionWords.Contains(word.Text) || VoiceReader.Reports(word);
            own += small || reading.IsQuoted(at) ? 0 : 1;
            quoted += !small && reading.IsQuoted(at) ? 1 : 0;
        }

        reading.Work.Add(stretch.Length);
        return quoted == 0 || own * 2 > quoted;
    }

    /// <summary>All elements at once: what is added to each is added in the order of the features.</summary>
    private void ScoreAll(NumberedFeatures features, double[] scores)
    {
        Array.Clear(scores);
        for (var at = 0; at < features.Ids.Length; at++)
        {
            Add(features.Ids[at], features.Values[at], scores);
        }

        for (var at = 0; at < WordVectors.Size; at++)
        {
            Add(_table.FirstMeaning + at, features.Meaning[at], scores);
        }

        Add(_table.Count, 1, scores);
    }

    private void Add(int feature, float value, double[] scores)
    {
        var weights = _weights.AsSpan(feature * _width, _width);
        for (var at = 0; at < _width; at += Vector<float>.Count)
        {
            Vector.Widen(new Vector<float>(weights[at..]) * value, out var low, out var high);
            var next = at + Vector<double>.Count;
            (new Vector<double>(scores, at) + low).CopyTo(scores, at);
            (new Vector<double>(scores, next) + high).CopyTo(scores, next);
        }
    }
}
