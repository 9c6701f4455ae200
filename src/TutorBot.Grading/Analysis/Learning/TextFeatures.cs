using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Learning;

/// <summary>The features of a short text: words, their stems, pairs of words, and what stands around them.</summary>
internal static class TextFeatures
{
    private const int LongestText = 4000;

    /// <summary>Each with how often it occurs.</summary>
    public static Dictionary<string, double> Of(string text)
    {
        var features = new Dictionary<string, double>(StringComparer.Ordinal);
        var folded = Folding.Fold(text.Length > LongestText ? text[..LongestText] : text).Text;
        var words = Words(folded);
        for (var at = 0; at < words.Count; at++)
        {
            Add(features, "w:" + words[at]);
            Add(features, "s:" + Stems.Of(words[at]));
            if (at > 0)
            {
                Add(features, "b:" + words[at - 1] + " " + words[at]);
            }
        }

        foreach (var mark in folded.Where(letter => letter is '?' or '!' or '"' or '%'))
        {
            Add(features, "m:" + mark);
        }

        foreach (var pattern in TextPatterns.Of(text.Length > LongestText ? text[..LongestText] : text))
        {
            Add(features, pattern);
        }

        return features;
    }

    internal static List<string> Words(string folded)
    {
        var words = new List<string>();
        var start = -1;
        for (var at = 0; at <= folded.Length; at++)
        {
            var inside = at < folded.Length && (char.IsLetterOrDigit(folded[at]) || (folded[at] == '\''
                && start >= 0));
            if (inside && start < 0)
            {
                start = at;
            }
            else if (!inside && start >= 0)
            {
                words.Add(folded[start..at].TrimEnd('\''));
                start = -1;
            }
        }

        return words;
    }

    private static void Add(Dictionary<string, double> features, string name) =>
        features[name] = features.GetValueOrDefault(name) + 1;
}
