using System.Collections.Frozen;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>What a message looks like beside its words, each look about as strong as the others.</summary>
internal static class FlagLooks
{
    private const double Strength = 0.25;

    private static readonly (string Name, FrozenSet<string> Stems)[] Lists =
    [
        ("general", FlagWords.General), ("vague", FlagWords.Vague), ("courtesy", FlagWords.Courtesy),
        ("life", FlagWords.Life), ("judging", FlagWords.Judging), ("key", FlagWords.Key),
        ("sources", FlagWords.Sources), ("grading", FlagWords.Grading), ("persons", FlagWords.Persons),
    ];

    public static IEnumerable<(string Name, double Value)> Of(LearnerText text, AskedLine asked) =>
        All(text, asked).Where(look => look.Value != 0).Select(look => (look.Name, look.Value * Strength));

    private static IEnumerable<(string Name, double Value)> All(LearnerText text, AskedLine asked)
    {
        var words = text.Words;
        var repeated = words.Count(asked.Has);
        yield return ("length", Math.Min(words.Length, 40) / 20.0);
        foreach (var length in new[] { 1, 3, 6, 10, 20, 40 })
        {
            yield return ($"up-to-{length}", Of(words.Length <= length));
        }

        yield return ("asks", Of(text.Folded.Text.Contains('?', StringComparison.Ordinal)));
        yield return ("ends-asking", Of(text.Folded.Text.AsSpan().TrimEnd().EndsWith("?")));
        yield return ("questions", Of(text.Sentences.Any(sentence => sentence.IsQuestion)));
        yield return ("sentences", Math.Min(text.Sentences.Length, 3) / 2.0);
        yield return ("quotes", Of(text.Quotations.Any(quotation => quotation.Length > 0)));
        yield return ("denies", Of(text.Denials.Length > 0));
        yield return ("replies", Of(!asked.IsEmpty));
        yield return ("replies-shortly", Of(!asked.IsEmpty && words.Length <= 3));
        yield return ("asked", Of(asked.Asks));
        yield return ("asked-for-one-word", Of(asked.AsksForOneWord));
        yield return ("asked-to-choose", Of(asked.OffersChoice));
        yield return ("repeats", Math.Min(repeated, 3) / 2.0);
        yield return ("you", Of(words.Any(word => word.Text is "you" or "u" or "ur" or "your" or "youre")));
        yield return ("me", Of(words.Any(word => word.Text is "i" or "im" or "me" or "my")));
        yield return ("others", Of(words.Any(word => word.Text is "he" or "hes" or "his" or "they" or "she")));
        foreach (var (name, stems) in Lists)
        {
            yield return (name, words.Count(word => stems.Contains(word.Stem)) / 2.0);
        }
    }

    private static double Of(bool look) => look ? 1 : 0;
}
