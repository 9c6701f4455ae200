using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Learning;

/// <summary>What a text is about: the mean of its words' vectors, function words left out.</summary>
internal static class TextVector
{
    private const int LongestRead = 4000;

    /// <summary>The mean over the words of a text that are known, of length one; all zero when none is.</summary>
    public static double[] Mean(string text)
    {
        var mean = new double[WordVectors.Size];
        var read = text.Length > LongestRead ? text[..LongestRead] : text;
        foreach (var word in TextFeatures.Words(Folding.Fold(read).Text).Where(word => !FunctionWords.Contains(word)))
        {
            if (WordVectors.Default.Rank(word) is >= 0 and var rank)
            {
                WordVectors.Default.AddTo(mean, rank);
            }
        }

        var length = Math.Sqrt(mean.Sum(value => value * value));
        return length == 0 ? mean : [.. mean.Select(value => value / length)];
    }
}
