using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>How much the meaning of a word tells, by how few of the stretches of the examples have it.</summary>
internal sealed class WordRarity
{
    /// <summary>A word of more than this share of the stretches tells nothing by its meaning.</summary>
    private const double Everywhere = 0.2;

    private readonly Dictionary<string, float> _rarity;
    private readonly float _rarest;

    public WordRarity(IReadOnlyCollection<StretchFeatures> stretches)
    {
        _rarest = Rarity(stretches.Count, 0);
        _rarity = stretches.SelectMany(features => features.Words).CountBy(word => word, StringComparer.Ordinal)
            .ToDictionary(
                entry => entry.Key,
                entry => entry.Value > Everywhere * stretches.Count ? 0 : Rarity(stretches.Count, entry.Value),
                StringComparer.Ordinal);
    }

    private WordRarity(BinaryReader reader)
    {
        _rarity = Enumerable.Range(0, reader.ReadInt32())
            .Select(_ => KeyValuePair.Create(reader.ReadString(), reader.ReadSingle()))
            .ToDictionary(StringComparer.Ordinal);
        _rarest = reader.ReadSingle();
    }

    /// <summary>How much the meaning of a word counts; 0 for not at all.</summary>
    public float Of(string word) => _rarity.GetValueOrDefault(word, _rarest);

    /// <summary>The meaning of a stretch, of length 1 or 0.</summary>
    public float[] Meaning(StretchFeatures features)
    {
        var meaning = new float[WordVectors.Size];
        foreach (var word in features.Words)
        {
            if (TextMeaning.Of(word) is { } part)
            {
                WordVectors.Add(meaning, part, Of(word));
            }
        }

        return WordVectors.Normalise(meaning);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(_rarity.Count);
        foreach (var (word, rarity) in _rarity.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            writer.Write(word);
            writer.Write(rarity);
        }

        writer.Write(_rarest);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static WordRarity Read(BinaryReader reader) => new(reader);

    private static float Rarity(int stretches, int count) => MathF.Log((stretches + 1f) / (count + 1f));
}
