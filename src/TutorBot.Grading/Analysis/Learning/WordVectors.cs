using System.Buffers.Binary;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Learning;

/// <summary>The program's word vectors (GloVe, a signed byte a number and a scale a word), loaded once.</summary>
internal static class WordVectors
{
    public const int Dimensions = 100;

    private static readonly Lazy<(Dictionary<string, int> Rows, byte[] Bytes, byte[] Scales)> Loaded = new(Load);

    /// <summary>The mean over the words of a text that are known, of length one; all zero when none is.</summary>
    public static double[] Mean(string text)
    {
        var (rows, bytes, scales) = Loaded.Value;
        var mean = new double[Dimensions];
        foreach (var word in TextFeatures.Words(Folding.Fold(text.Length > 4000 ? text[..4000] : text).Text))
        {
            if (!FunctionWords.Contains(word) && rows.TryGetValue(word, out var row))
            {
                var scale = BinaryPrimitives.ReadSingleLittleEndian(scales.AsSpan(row * 4));
                for (var at = 0; at < Dimensions; at++)
                {
                    mean[at] += (sbyte)bytes[(row * Dimensions) + at] * scale;
                }
            }
        }

        var length = Math.Sqrt(mean.Sum(value => value * value));
        return length == 0 ? mean : [.. mean.Select(value => value / length)];
    }

    private static (Dictionary<string, int> Rows, byte[] Bytes, byte[] Scales) Load()
    {
        using var words = new StreamReader(Open("words-60000.txt"));
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        while (words.ReadLine() is { } word)
        {
            rows.TryAdd(word, rows.Count);
        }

        return (rows, Bytes("vec-60000.int8"), Bytes("scale-60000.f32"));
    }

    private static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Stream Open(string name) =>
        typeof(WordVectors).Assembly.GetManifestResourceStream("vectors/" + name)
        ?? throw new InvalidOperationException($"The word vectors {name} are missing from the program.");
}
