namespace TutorBot.Grading.Language;

/// <summary>Puts the meaning of a text together from the vectors of its words.</summary>
internal static class TextMeaning
{
    /// <summary>What the vectors of so many frequent words have in common tells nothing.</summary>
    private const int Common = 10_000;

    private static readonly Lazy<float[]> Middle = new(ReadMiddle);

    /// <summary>What sets the meaning of a word apart; null for one that has no vector.</summary>
    public static float[]? Of(string word)
    {
        var rank = WordVectors.Default.Rank(word);
        if (rank < 0)
        {
            return null;
        }

        var (vector, middle) = (WordVectors.Default.Unit(rank), Middle.Value);
        for (var at = 0; at < vector.Length; at++)
        {
            vector[at] -= middle[at];
        }

        return vector;
    }

    private static float[] ReadMiddle()
    {
        var middle = new float[WordVectors.Size];
        for (var rank = 0; rank < Common; rank++)
        {
            var vector = WordVectors.Default.Unit(rank);
            for (var at = 0; at < middle.Length; at++)
            {
                middle[at] += vector[at] / Common;
            }
        }

        return middle;
    }
}
