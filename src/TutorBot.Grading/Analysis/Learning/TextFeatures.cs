using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Learning;

/// <summary>The features of a short text: words, pairs of words, parts of words, and where the pairs stand.</summary>
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

            Parts(features, words[at]);
        }

        foreach (var mark in folded.Where(letter => letter is '?' or '!' or '"' or '%'))
        {
            Add(features, "m:" + mark);
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

    private static void Parts(Dictionary<string, double> features, string word)
    {
        var padded = " " + word + " ";
        for (var length = 3; length <= 5; length++)
        {
            for (var at = 0; at + length <= padded.Length; at++)
            {
                Add(features, string.Concat("c:", padded.AsSpan(at, length)));
            }
        }
    }

    private static void Add(Dictionary<string, double> features, string name) =>
        features[name] = features.GetValueOrDefault(name) + 1;
}
