using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Matching;

/// <summary>Places, numbers, dates and quotations, which every pack can mention.</summary>
internal static class BuiltInConcepts
{
    private static readonly PhraseTable Months = EnglishLexicon.Default.Places.Phrases("months");
    private static readonly PhraseTable Ordinals = EnglishLexicon.Default.Places.Phrases("ordinals");
    private static readonly PhraseTable Parts = EnglishLexicon.Default.Places.Phrases("parts");
    private static readonly PhraseTable Numerals = EnglishLexicon.Default.Places.Phrases("numerals");

    public static IEnumerable<ConceptMatch> Read(LearnerText text)
    {
        var words = text.Words;
        for (var at = 0; at < words.Length; at++)
        {
            if (PlaceLength(text, at) is > 0 and var place)
            {
                yield return Match("place", at, place);
            }

            if (words[at].IsNumber || Numerals.Match(words, at) > 0)
            {
                yield return Match("number", at, 1);
            }

            if (DateLength(text, at) is > 0 and var date)
            {
                yield return Match("date", at, date);
            }
        }

        foreach (var quotation in text.Quotations.Where(quotation => quotation.Length > 0))
        {
            yield return Match("quotation", quotation.Start, quotation.Length);
        }
    }

    private static ConceptMatch Match(string name, int start, int length) =>
        new(ConceptIndex.BuiltIn.IndexOf(name), start, start + length);

    private static int PlaceLength(LearnerText text, int at)
    {
        var word = text.Words[at].Text;
        if (word.Length is 2 or 3 && word[0] == 'p' && char.IsAsciiDigit(word[1]))
        {
            return 1;
        }

        if (at + 1 >= text.Words.Length || text.Words[at + 1].Before.HasFlag(Break.Stop))
        {
            return 0;
        }

        var next = text.Words[at + 1];
        var numbered = Parts.Match(text.Words, at) > 0 && (next.IsNumber || Numerals.Match(text.Words, at + 1) > 0);
        return numbered || (Ordinals.Match(text.Words, at) > 0 && Parts.Match(text.Words, at + 1) > 0) ? 2 : 0;
    }

    private static int DateLength(LearnerText text, int at)
    {
        var words = text.Words;
        if (Months.Match(words, at) > 0 && (words[at].Text is not ("may" or "march") || IsDated(text, at)))
        {
            return at + 1 < words.Length && words[at + 1].IsNumber ? 2 : 1;
        }

        return words[at].Text is ['1', '5' or '6' or '7' or '8' or '9', >= '0' and <= '9', >= '0' and <= '9', ..]
            ? 1
            : 0;
    }

    /// <summary>"May" and "march" are months only beside a number or after "in".</summary>
    private static bool IsDated(LearnerText text, int at) =>
        (at > 0 && (text.Words[at - 1].IsNumber || text.Words[at - 1].Text is "in" or "from" or "since"))
        || (at + 1 < text.Words.Length && text.Words[at + 1].IsNumber);
}
