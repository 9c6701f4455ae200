using System.Globalization;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Learning;

/// <summary>
/// What a short argument looks like beside its words: whom it speaks of, how sure it is, how near its topic.
/// </summary>
internal static class TextLooks
{
    private static readonly LexiconFile Lists = LexiconFile.Open("en/analysis/looks");

    /// <summary>Lists whose words are counted, each with the number of words that makes one.</summary>
    private static readonly (string Name, double Share)[] Counted =
    [
        ("you", 3),
        ("me", 3),
        ("others", 3),
        ("everybody", 2),
        ("feelings", 2),
        ("denial", 2),
        ("reason", 1),
        ("report", 1),
    ];

    /// <param name="text">The argument.</param>
    /// <param name="topic">What it argues about; empty when that is not known.</param>
    public static Dictionary<string, double> Of(string text, string topic)
    {
        var words = TextFeatures.Words(Folding.Fold(text).Text);
        var looks = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["length"] = Math.Log(1 + words.Count) / 4,
            ["length=" + Math.Min(6, words.Count / 8).ToString(CultureInfo.InvariantCulture)] = 1,
            ["asks"] = text.Count(letter => letter == '?'),
            ["exclaims"] = text.Count(letter => letter == '!'),
            ["quotes"] = text.Count(letter => letter is '"' or '\'') / 2.0,
            ["figures"] = text.Any(char.IsAsciiDigit) ? 1 : 0,
            ["names"] = text.Split(' ').Skip(1).Count(word => word.Length > 1 && char.IsUpper(word[0])) / 3.0,
            ["first=" + words.FirstOrDefault("")] = 1,
        };
        foreach (var (name, share) in Counted)
        {
            var list = Lists.List(name);
            looks[name] = words.Count(word => list.Contains(word)) / share;
        }

        AddBuild(looks, text);
        AddTopic(looks, words, text, topic);
        return looks;
    }

    /// <summary>How much of it is quoted, counted, dated, named or told as past.</summary>
    private static void AddBuild(Dictionary<string, double> looks, string text)
    {
        var kinds = TextPatterns.Kinds(text);
        var length = (double)kinds.Count;
        looks["quoted"] = 3.0 * Quoted(text) / Math.Max(1, text.Length);
        looks["numbers"] = Math.Min(6, kinds.Count(kind => kind is "#" or "#.#" or "YEAR")) / 3.0;
        looks["shares"] = kinds.Exists(kind => kind is "%" or "percent" or "percentage") ? 1 : 0;
        looks["year"] = kinds.Contains("YEAR") ? 1 : 0;
        looks["month"] = kinds.Contains("MONTH") ? 1 : 0;
        looks["named"] = 5 * kinds.Count(kind => kind == "NAME") / length;
        looks["past"] = 10 * kinds.Count(kind => kind == "-ed") / length;
        looks["present"] = 15 * kinds.Count(kind => kind is "is" or "are" or "has" or "have") / length;
        looks["modal"] = 15 * kinds.Count(IsModal) / length;
    }

    private static bool IsModal(string kind) =>
        kind is "should" or "must" or "ought" or "would" or "could" or "may" or "can";

    /// <summary>Characters between double marks.</summary>
    private static int Quoted(string text)
    {
        var (count, isInside) = (0, false);
        foreach (var letter in text)
        {
            var isMark = letter is '"' or '\u201C' or '\u201D';
            isInside ^= isMark;
            count += isInside && !isMark ? 1 : 0;
        }

        return count;
    }

    /// <summary>How many of the topic's words it shares, and how near both are in meaning.</summary>
    private static void AddTopic(Dictionary<string, double> looks, List<string> words, string text, string topic)
    {
        var wanted = TextFeatures.Words(Folding.Fold(topic).Text).Where(word => !FunctionWords.Contains(word))
            .Select(Stems.Of).ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0)
        {
            return;
        }

        var shared = words.Select(Stems.Of).Where(wanted.Contains).Distinct(StringComparer.Ordinal).Count();
        looks["shared=" + Math.Min(3, shared).ToString(CultureInfo.InvariantCulture)] = 1;
        looks["shared"] = (double)shared / wanted.Count;
        looks["nearness"] = TextVector.Mean(text).Zip(TextVector.Mean(topic), (one, other) => one * other).Sum();
    }
}
