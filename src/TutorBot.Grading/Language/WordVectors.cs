using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Numerics;

namespace TutorBot.Grading.Language;

/// <summary>
/// GloVe vectors of the 60,000 most frequent words of English, kept as signed bytes with a scale a word, most frequent
/// first. Loaded at the first use.
/// </summary>
internal sealed class WordVectors
{
    /// <summary>Numbers in a vector.</summary>
    public const int Size = 100;

    private static readonly Lazy<WordVectors> Loaded = new(() => new WordVectors());

    private readonly FrozenDictionary<string, int> _ranks;
    private readonly byte[] _values;
    private readonly byte[] _scales;

    private WordVectors()
    {
        using var reader = new StreamReader(Open("vectors/words-60000.txt"));
        var ranks = new Dictionary<string, int>(60_000, StringComparer.Ordinal);
        while (reader.ReadLine() is { } word)
        {
            ranks.TryAdd(word, ranks.Count);
        }

        _ranks = ranks.ToFrozenDictionary(StringComparer.Ordinal);
        _values = Bytes("vectors/vec-60000.int8");
        _scales = Bytes("vectors/scale-60000.f32");
    }

    public static WordVectors Default => Loaded.Value;

    /// <summary>How many words are known.</summary>
    public int Count => _ranks.Count;

    /// <summary>The place of a folded word among all by frequency, from 0; -1 for a word that is not known.</summary>
    public int Rank(string word) => _ranks.GetValueOrDefault(word, -1);

    /// <summary>The vector of the word at a rank, of length 1.</summary>
    public float[] Unit(int rank)
    {
        var scale = BinaryPrimitives.ReadSingleLittleEndian(_scales.AsSpan(rank * sizeof(float)));
        var vector = new float[Size];
        for (var at = 0; at < Size; at++)
        {
            vector[at] = (sbyte)_values[(rank * Size) + at] * scale;
        }

        return Normalise(vector);
    }

    /// <summary>Adds the vector of the word at a rank, at the length that it is kept with, to a sum in place.</summary>
    public void AddTo(Span<double> sum, int rank)
    {
        var scale = BinaryPrimitives.ReadSingleLittleEndian(_scales.AsSpan(rank * sizeof(float)));
        for (var at = 0; at < Size; at++)
        {
            sum[at] += (sbyte)_values[(rank * Size) + at] * scale;
        }
    }

    /// <summary>Scales a vector to length 1 in place; one of length 0 stays.</summary>
    public static float[] Normalise(float[] vector)
    {
        var length = MathF.Sqrt(Dot(vector, vector));
        if (length == 0)
        {
            return vector;
        }

        var width = Vector<float>.Count;
        var at = 0;
        for (; at + width <= vector.Length; at += width)
        {
            (new Vector<float>(vector, at) / length).CopyTo(vector, at);
        }

        for (; at < vector.Length; at++)
        {
            vector[at] /= length;
        }

        return vector;
    }

    /// <summary>Adds a vector times a weight to a sum in place.</summary>
    public static void Add(Span<float> sum, ReadOnlySpan<float> vector, float weight)
    {
        var width = Vector<float>.Count;
        var at = 0;
        for (; at + width <= sum.Length; at += width)
        {
            var part = new Vector<float>(vector[at..]) * weight;
            (new Vector<float>(sum[at..]) + part).CopyTo(sum[at..]);
        }

        for (; at < sum.Length; at++)
        {
            sum[at] += vector[at] * weight;
        }
    }

    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = Vector<float>.Zero;
        var width = Vector<float>.Count;
        var at = 0;
        for (; at + width <= one.Length; at += width)
        {
            sum += new Vector<float>(one[at..]) * new Vector<float>(other[at..]);
        }

        var rest = Vector.Sum(sum);
        for (; at < one.Length; at++)
        {
            rest += one[at] * other[at];
        }

        return rest;
    }

    private static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Stream Open(string name) =>
        typeof(WordVectors).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The vectors {name} are missing from the program.");
}
