using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Evaluation.Rules;

/// <summary>Finds words that separate answers with a point from answers without it.</summary>
internal static class TellingPhrases
{
    private const int LongestPhrase = 3;
    private const int FewestAnswers = 3;
    private const int Most = 5;
    private const double LeastShare = 0.75;

    /// <param name="made">Answers with the point; a learner counts once.</param>
    /// <param name="notMade">Answers without it.</param>
    public static ImmutableArray<TellingPhrase> Of(
        IReadOnlyCollection<MarkedAnswer> made, IReadOnlyCollection<MarkedAnswer> notMade)
    {
        var (there, elsewhere) = (CountByLearner(made), CountByLearner(notMade));
        var telling = there
            .Select(entry => new TellingPhrase(entry.Key, entry.Value, elsewhere.GetValueOrDefault(entry.Key)))
            .Where(phrase => phrase.Made >= FewestAnswers
                && phrase.Made >= LeastShare * (phrase.Made + phrase.NotMade))
            .OrderByDescending(phrase => phrase.Made - phrase.NotMade)
            .ThenBy(phrase => phrase.NotMade)
            .ThenByDescending(phrase => phrase.Words.Length)
            .ThenBy(phrase => phrase.Words, StringComparer.Ordinal);
        return Different(telling);
    }

    /// <summary>Of phrases that hold each other only the first.</summary>
    private static ImmutableArray<TellingPhrase> Different(IEnumerable<TellingPhrase> telling)
    {
        var kept = new List<TellingPhrase>();
        foreach (var phrase in telling)
        {
            if (kept.Count < Most && !kept.Exists(other => Holds(other, phrase) || Holds(phrase, other)))
            {
                kept.Add(phrase);
            }
        }

        return [.. kept];
    }

    private static bool Holds(TellingPhrase one, TellingPhrase other) =>
        $" {one.Words} ".Contains($" {other.Words} ", StringComparison.Ordinal);

    private static Dictionary<string, int> CountByLearner(IEnumerable<MarkedAnswer> answers) => answers
        .GroupBy(answer => answer.Group, StringComparer.Ordinal)
        .SelectMany(own => own.SelectMany(answer => Phrases(answer.Text)).Distinct(StringComparer.Ordinal))
        .CountBy(phrase => phrase, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Runs of words within a sentence, not of small words alone.</summary>
    private static IEnumerable<string> Phrases(string text)
    {
        var read = LearnerText.Read(Grader.Beginning(text));
        foreach (var sentence in read.Sentences)
        {
            for (var start = sentence.Start; start < sentence.End; start++)
            {
                for (var end = start + 1; end <= Math.Min(sentence.End, start + LongestPhrase); end++)
                {
                    var words = read.Words[start..end];
                    if (words.Any(word => !FunctionWords.Contains(word.Text)))
                    {
                        yield return string.Join(' ', words.Select(word => word.Text));
                    }
                }
            }
        }
    }
}
