using System.Collections.Immutable;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// How like a text is to the examples of each element of one question and of each misconception, and unlike others.
/// </summary>
internal sealed class LikenessModel
{
    private static readonly Dictionary<Label, BestStretch> Nothing = [];

    private readonly FeatureTable _table;
    private readonly ImmutableArray<Label> _labels;
    private readonly LabelRows _rows;

    /// <param name="table">The features.</param>
    /// <param name="weights">The weights of every label.</param>
    public LikenessModel(FeatureTable table, IReadOnlyDictionary<Label, LabelWeights> weights)
    {
        _table = table;
        _labels = [.. weights.Keys.OrderBy(label => label.Value, StringComparer.Ordinal)];
        _rows = new LabelRows([.. _labels.Select(label => weights[label])], table.Count);
    }

    /// <summary>Without the features that no label has a weight for.</summary>
    public static LikenessModel Of(FeatureTable table, IReadOnlyDictionary<Label, LabelWeights> weights)
    {
        var used = Enumerable.Range(0, table.FirstMeaning)
            .Where(feature => weights.Values.Any(own => own.Steps[feature] != 0))
            .ToList();
        var features = table.Features();
        var kept = used.Concat(Enumerable.Range(table.FirstMeaning, WordVectors.Size)).ToList();
        return new LikenessModel(
            new FeatureTable(
                [.. used.Select(feature => features[feature])], table.Rarest, table.Rarity),
            weights.ToDictionary(own => own.Key, own => own.Value.Of(kept)));
    }

    public WordRarity Rarity => _table.Rarity;

    /// <summary>For every label the stretch that is most like it, of the sentences and pairs of a text.</summary>
    public IReadOnlyDictionary<Label, BestStretch> Score(TextReading reading) =>
        Score(reading, new FeatureReader(reading));

    /// <param name="reading">The text.</param>
    /// <param name="reader">Its features; may have read other stretches before.</param>
    public IReadOnlyDictionary<Label, BestStretch> Score(TextReading reading, FeatureReader reader) =>
        Score(reading, reader, Stretches(reading.Text));

    /// <summary>For every label how like a whole text is.</summary>
    /// <param name="reader">The features of the text; may have read stretches before.</param>
    /// <param name="asked">The features of the line that it replies to; null for a text that stands alone.</param>
    public IReadOnlyDictionary<Label, double> ScoreWhole(FeatureReader reader, FeatureReader? asked)
    {
        var features = new NumberedFeatures(_table, reader);
        features.ReadWhole(asked);
        var scores = new double[_labels.Length];
        _rows.Score(features.Ids, features.Values, scores);
        return _labels.Zip(scores).ToDictionary(entry => entry.First, entry => entry.Second);
    }

    public IReadOnlyDictionary<Label, BestStretch> Score(TextReading reading, IEnumerable<Stretch> stretches) =>
        Score(reading, new FeatureReader(reading), stretches);

    private Dictionary<Label, BestStretch> Score(
        TextReading reading, FeatureReader reader, IEnumerable<Stretch> stretches)
    {
        var features = new NumberedFeatures(_table, reader);
        var best = new BestStretch[_labels.Length];
        var scores = new double[_labels.Length];
        var any = false;
        foreach (var stretch in stretches.Where(stretch => HasOwnWords(reading, stretch)))
        {
            features.Read(stretch);
            _rows.Score(features.Ids, features.Values, scores);
            reading.Work.Add(features.Ids.Length);
            for (var label = 0; label < best.Length; label++)
            {
                if (!any || scores[label] > best[label].Score)
                {
                    best[label] = new BestStretch(scores[label], stretch);
                }
            }

            any = true;
        }

        return any ? _labels.Zip(best).ToDictionary(entry => entry.First, entry => entry.Second) : Nothing;
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
        writer.Write(_table.FirstMeaning);
        foreach (var (key, telling) in _table.Features())
        {
            writer.Write(key);
            writer.Write(telling);
        }

        writer.Write(_labels.Length);
        for (var label = 0; label < _labels.Length; label++)
        {
            writer.Write(_labels[label].Value);
            _rows.Of(label).Write(writer);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LikenessModel Read(BinaryReader reader, WordRarity rarity)
    {
        var rarest = reader.ReadSingle();
        var features = Enumerable.Range(0, reader.ReadInt32())
            .Select(_ => new WeighedFeature(reader.ReadUInt64(), reader.ReadSingle()))
            .ToImmutableArray();
        var table = new FeatureTable(features, rarest, rarity);
        return new LikenessModel(table, Enumerable.Range(0, reader.ReadInt32()).ToDictionary(
            _ => new Label(reader.ReadString()), _ => LabelWeights.Read(reader, table.Count)));
    }

    /// <summary>Whoever only quotes states nothing; to say that somebody wrote it is no statement either.</summary>
    private static bool HasOwnWords(TextReading reading, Stretch stretch)
    {
        reading.Work.Add(stretch.Length);
        if (!reading.Text.Quotations.Any(quotation => quotation.Meets(stretch.Start, stretch.End)))
        {
            return true;
        }

        var (own, quoted) = (0, 0);
        for (var at = stretch.Start; at < stretch.End; at++)
        {
            var word = reading.Text.Words[at];
            var small = FunctionWords.Contains(word.Text) || VoiceReader.Reports(word);
            own += small || reading.IsQuoted(at) ? 0 : 1;
            quoted += !small && reading.IsQuoted(at) ? 1 : 0;
        }

        return quoted == 0 || own * 2 > quoted;
    }
}
