using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// How like a text is to the examples of each element of one question and of each misconception, and unlike others.
/// </summary>
internal sealed class LikenessModel
{
    /// <summary>The weights of a feature fill whole vectors of the processor.</summary>
    private static readonly int Together = Math.Max(8, Vector<float>.Count);

    private static readonly Dictionary<Label, Likest> Nothing = [];

    private readonly FeatureTable _table;
    private readonly ImmutableArray<KeyValuePair<Label, LabelLine>> _lines;

    /// <summary>For each feature the weights of all labels, the constant at the end.</summary>
    private readonly float[] _weights;

    /// <summary>How many weights a feature has; those beyond the labels are 0.</summary>
    private readonly int _width;

    /// <param name="table">The features.</param>
    /// <param name="lines">The weights of every label.</param>
    public LikenessModel(FeatureTable table, IReadOnlyDictionary<Label, LabelLine> lines)
    {
        _table = table;
        _lines = [.. lines.OrderBy(line => line.Key.Value, StringComparer.Ordinal)];
        _width = (_lines.Length + Together - 1) / Together * Together;
        _weights = new float[(table.Count + 1) * _width];
        for (var label = 0; label < _lines.Length; label++)
        {
            Place(_lines[label].Value, label);
        }
    }

    /// <summary>Without the features that no label has a weight for.</summary>
    public static LikenessModel Of(FeatureTable table, IReadOnlyDictionary<Label, LabelLine> lines)
    {
        var used = Enumerable.Range(0, table.FirstMeaning)
            .Where(feature => lines.Values.Any(line => line.Steps[feature] != 0))
            .ToList();
        var kept = used.Concat(Enumerable.Range(table.FirstMeaning, WordVectors.Size)).ToList();
        return new LikenessModel(
            new FeatureTable(
                [.. used.Select(feature => table.Features[feature])], table.Rarest, table.Rarity),
            lines.ToDictionary(line => line.Key, line => line.Value.Of(kept)));
    }

    public WordRarity Rarity => _table.Rarity;

    /// <summary>For every label the stretch that is most like it, of the sentences and pairs of a text.</summary>
    public IReadOnlyDictionary<Label, Likest> Score(TextReading reading) => Score(reading, new FeatureReader(reading));

    /// <param name="reading">The text.</param>
    /// <param name="reader">Its features; may have read other stretches before.</param>
    public IReadOnlyDictionary<Label, Likest> Score(TextReading reading, FeatureReader reader) =>
        Score(reading, reader, Stretches(reading.Text));

    /// <summary>For every label how like something is, by its features.</summary>
    public IReadOnlyDictionary<Label, double> Score(StretchFeatures features)
    {
        var vector = _table.Number(features);
        var scores = new double[_width];
        for (var at = 0; at < vector.Ids.Length; at++)
        {
            Add(vector.Ids[at], vector.Values[at], scores);
        }

        Add(_table.Count, 1, scores);
        return _lines.Select((line, at) => (line.Key, scores[at])).ToDictionary();
    }

    public IReadOnlyDictionary<Label, Likest> Score(TextReading reading, IEnumerable<Stretch> stretches) =>
        Score(reading, new FeatureReader(reading), stretches);

    private Dictionary<Label, Likest> Score(
        TextReading reading, FeatureReader reader, IEnumerable<Stretch> stretches)
    {
        var features = new NumberedFeatures(_table, reader);
        var best = new Likest[_lines.Length];
        var scores = new double[_width];
        var any = false;
        foreach (var stretch in stretches.Where(stretch => HasOwnWords(reading, stretch)))
        {
            features.Read(stretch);
            ScoreAll(features, scores);
            reading.Work.Add(features.Ids.Length);
            for (var label = 0; label < best.Length; label++)
            {
                if (!any || scores[label] > best[label].Score)
                {
                    best[label] = new Likest(scores[label], stretch);
                }
            }

            any = true;
        }

        return any ? _lines.Zip(best).ToDictionary(entry => entry.First.Key, entry => entry.Second) : Nothing;
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
        writer.Write(_table.Rarest);
        writer.Write(_table.Features.Length);
        writer.Write(MemoryMarshal.AsBytes(_table.Features.AsSpan()));
        writer.Write(_lines.Length);
        foreach (var (label, line) in _lines)
        {
            writer.Write(label.Value);
            line.Write(writer);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LikenessModel Read(BinaryReader reader, WordRarity rarity)
    {
        var rarest = reader.ReadSingle();
        var features = new WeighedFeature[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(features.AsSpan()));
        var table = new FeatureTable([.. features], rarest, rarity);
        return new LikenessModel(table, Enumerable.Range(0, reader.ReadInt32()).ToDictionary(
            _ => new Label(reader.ReadString()), _ => LabelLine.Read(reader, table.Count)));
    }

    private void Place(LabelLine line, int label)
    {
        for (var feature = 0; feature < line.Steps.Length; feature++)
        {
            _weights[(feature * _width) + label] = line.Steps[feature] * line.Step;
        }

        _weights[(line.Steps.Length * _width) + label] = line.Constant;
    }

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

    /// <summary>All labels at once: what is added to each is added in the order of the features.</summary>
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
