using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// Numbers features; all others are left out. After them come the numbers of the meaning of the words, put together by
/// how rare each word is.
/// </summary>
internal sealed class FeatureTable
{
    /// <summary>What is rarer than this among stretches is chance, and there is much of it.</summary>
    private const int OneIn = 5000;

    /// <summary>A hash table; a third of it stays free. Of a free place the number is -1.</summary>
    private readonly (ulong Key, int Number, float Rarity)[] _places;

    /// <summary>
    /// The features that occur in more than one stretch of the examples, and of thousands in more than so many.
    /// </summary>
    public FeatureTable(IReadOnlyCollection<StretchFeatures> stretches)
        : this(
            [.. stretches.SelectMany(features => features.Keys).CountBy(key => key)
                .Where(entry => entry.Value > Math.Max(1, stretches.Count / OneIn))
                .Select(entry => new WeighedFeature(
                    entry.Key, 1 + MathF.Log((stretches.Count + 1f) / (entry.Value + 1f))))],
            1 + MathF.Log(stretches.Count + 1f),
            new WordRarity(stretches))
    {
    }

    /// <param name="features">The features in the order of their numbers.</param>
    /// <param name="rarest">How much a feature tells that no stretch has.</param>
    /// <param name="rarity">How rare words are.</param>
    public FeatureTable(ImmutableArray<WeighedFeature> features, float rarest, WordRarity rarity)
    {
        Rarest = rarest;
        Rarity = rarity;
        FirstMeaning = features.Length;
        _places = new (ulong, int, float)[features.Length + (features.Length / 2) + 1];
        Array.Fill(_places, (Key: 0UL, Number: -1, Rarity: rarest));
        for (var number = 0; number < features.Length; number++)
        {
            _places[PlaceOf(features[number].Key)] = (features[number].Key, number, features[number].Rarity);
        }
    }

    public float Rarest { get; }

    public WordRarity Rarity { get; }

    /// <summary>Those of the features and of the meaning.</summary>
    public int Count => FirstMeaning + WordVectors.Size;

    /// <summary>The number of the first of the meaning; the others follow.</summary>
    public int FirstMeaning { get; }

    /// <summary>The number of a feature, -1 for one that is left out, and how much it tells.</summary>
    public (int Number, float Rarity) Find(ulong key)
    {
        var (_, number, telling) = _places[PlaceOf(key)];
        return (number, telling);
    }

    /// <summary>In the order of their numbers.</summary>
    public WeighedFeature[] Features()
    {
        var features = new WeighedFeature[FirstMeaning];
        foreach (var (key, number, telling) in _places.Where(place => place.Number >= 0))
        {
            features[number] = new WeighedFeature(key, telling);
        }

        return features;
    }

    public SparseVector Number(StretchFeatures features)
    {
        var (ids, values) = (new int[features.Keys.Length + WordVectors.Size], new float[features.Keys.Length]);
        var (count, sum) = (0, 0.0);
        for (var at = 0; at < values.Length; at++)
        {
            var (number, telling) = Find(features.Keys[at]);
            var value = features.Values[at] * telling;
            sum += value * value;
            if (number >= 0)
            {
                (ids[count], values[count]) = (number, value);
                count++;
            }
        }

        Scale(values.AsSpan(0, count), MathF.Sqrt((float)sum));
        for (var at = 0; at < WordVectors.Size; at++)
        {
            ids[count + at] = FirstMeaning + at;
        }

        return new SparseVector(
            ids[..(count + WordVectors.Size)], [.. values.AsSpan(0, count), .. Rarity.Meaning(features)]);
    }

    /// <summary>
    /// Scales the known weights of a stretch in place, so that those of all its features together have length 1: a
    /// stretch of which little is known is like nothing.
    /// </summary>
    public static void Scale(Span<float> known, float length)
    {
        for (var at = 0; length > 0 && at < known.Length; at++)
        {
            known[at] /= length;
        }
    }

    /// <summary>Where a feature stands, or would.</summary>
    private int PlaceOf(ulong key)
    {
        // Keys are hashes already: the share of all numbers that lies below one is its share of the places.
        var at = (int)Math.BigMul(key, (ulong)_places.Length, out _);
        while (_places[at].Key != key && _places[at].Number >= 0)
        {
            at = at + 1 == _places.Length ? 0 : at + 1;
        }

        return at;
    }
}
