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
    private const int OneIn = 2500;

    private readonly FeatureNumbers _numbers;
    private readonly float[] _telling;

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
        _numbers = new FeatureNumbers(features.Length);
        _telling = new float[features.Length];
        foreach (var feature in features)
        {
            _telling[_numbers.Of(feature.Key)] = feature.Telling;
        }
    }

    public float Rarest { get; }

    public WordRarity Rarity { get; }

    /// <summary>Those of the features and of the meaning.</summary>
    public int Count => FirstMeaning + WordVectors.Size;

    /// <summary>The number of the first of the meaning; the others follow.</summary>
    public int FirstMeaning => _telling.Length;

    /// <summary>The number of a feature; -1 for one that is left out.</summary>
    public int NumberOf(ulong key) => _numbers.Find(key);

    /// <summary>How much a feature tells, by its number; -1 for one that is left out.</summary>
    public float TellingOf(int number) => number < 0 ? Rarest : _telling[number];

    /// <summary>In the order of their numbers.</summary>
    public WeighedFeature[] Features() =>
        [.. _telling.Select((telling, number) => new WeighedFeature(_numbers.KeyOf(number), telling))];

    public SparseVector Number(StretchFeatures features)
    {
        var (ids, values) = (new int[features.Keys.Length + WordVectors.Size], new float[features.Keys.Length]);
        var (count, sum) = (0, 0.0);
        for (var at = 0; at < values.Length; at++)
        {
            var number = NumberOf(features.Keys[at]);
            var value = features.Values[at] * TellingOf(number);
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
}
