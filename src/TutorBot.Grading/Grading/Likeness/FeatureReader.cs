using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// The features of a stretch of text: stems, pairs of stems, concepts asserted or denied, pairs of concepts, and four
/// letters at a time, which outlive slips of spelling; and whether a whole statement is denied.
/// </summary>
internal static class FeatureReader
{
    private const float ContentWord = 1f;
    private const float SmallWord = 0.3f;
    private const float WordPair = 0.5f;
    private const float ConceptWeight = 1f;
    private const float ConceptPair = 0.4f;
    private const float WholeDenial = 4f;
    private const float Letters = 0.25f;
    private const int MostPaired = 12;

    /// <summary>About so many, so that the table is seldom made anew.</summary>
    private const int FeaturesPerWord = 8;

    public static Dictionary<string, float> Read(TextReading reading, Stretch stretch)
    {
        var features = new Dictionary<string, float>(stretch.Length * FeaturesPerWord, StringComparer.Ordinal);
        AddWords(features, reading, stretch);
        AddConcepts(features, reading, stretch);
        if (reading.Text.Denials.Any(denial => denial.IsWhole && stretch.Holds(denial.Cue.Start, denial.Cue.End)))
        {
            features["o:denied"] = WholeDenial;
        }

        return features;
    }

    private static void AddWords(Dictionary<string, float> features, TextReading reading, Stretch stretch)
    {
        var before = "^";
        for (var at = stretch.Start; at < stretch.End; at++)
        {
            var word = reading.Text.Words[at];
            var small = FunctionWords.Contains(word.Text) && word.Stem != "not";
            features["w:" + word.Stem] = small ? SmallWord : ContentWord;
            features[$"p:{before} {word.Stem}"] = WordPair;
            before = word.Stem;
            if (!small)
            {
                features[FeatureTable.Meaning + word.Text] = ContentWord;
                AddLetters(features, word.Text);
            }
        }
    }

    private static void AddLetters(Dictionary<string, float> features, string word)
    {
        var padded = $"_{word}_";
        for (var at = 0; at + 4 <= padded.Length; at++)
        {
            features[string.Concat("l:", padded.AsSpan(at, 4))] = Letters;
        }
    }

    private static void AddConcepts(Dictionary<string, float> features, TextReading reading, Stretch stretch)
    {
        var found = reading.ConceptsIn(stretch)
            .Select(Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Take(MostPaired)
            .ToList();
        for (var one = 0; one < found.Count; one++)
        {
            features["c:" + found[one]] = ConceptWeight;
            for (var other = one + 1; other < found.Count; other++)
            {
                features[$"d:{found[one]} {found[other]}"] = ConceptPair;
            }
        }
    }

    private static string Name((ConceptMatch Match, bool Denied) found) =>
        (found.Denied ? "!" : "") + found.Match.Concept.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
