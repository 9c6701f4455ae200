using System.Collections.Immutable;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>Finds a sentence that asks what a word means: "what is X?", "X is what?", "X = Y?".</summary>
internal static class TermQuestion
{
    private const int LongestTerm = 3;

    public static Stretch? Find(FlagForms forms, LearnerText text, PackIndex index, AskedLine asked)
    {
        foreach (var opening in forms.All("term-question"))
        {
            var sentence = text.Sentences[text.SentenceOf[opening.Start]];
            if (Begins(text, text.ClauseStarts[opening.Start], opening.Start)
                && TermLength(text, opening.End, sentence.End, asked) is > 0 and <= LongestTerm)
            {
                return new Stretch(opening.Start, sentence.End);
            }

            if (IsExplained(text, opening.End, index))
            {
                return new Stretch(opening.Start, Math.Min(opening.End + 1, sentence.End));
            }
        }

        return Equation(text);
    }

    private static bool Begins(LearnerText text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!FlagWords.Courtesy.Contains(text.Words[at].Stem))
            {
                return false;
            }
        }

        return true;
    }

    private static int TermLength(LearnerText text, int from, int to, AskedLine asked)
    {
        var length = 0;
        for (var at = from; at < to && (length == 0 || text.Words[at].Before == Break.None); at++)
        {
            var word = text.Words[at];
            if (word.Text is "mean" or "means" || FlagWords.Courtesy.Contains(word.Stem))
            {
                continue;
            }

            if (FlagWords.Judging.Contains(word.Stem) && !asked.Has(word))
            {
                return 0;
            }

            length++;
        }

        return length;
    }

    /// <summary>Whether a word that the pack's glossary explains stands there.</summary>
    private static bool IsExplained(LearnerText text, int at, PackIndex index) =>
        index.ExplainedTerms.Any(stems => StandsAt(text, at, stems));

    private static bool StandsAt(LearnerText text, int at, ImmutableArray<string> stems)
    {
        if (at + stems.Length > text.Words.Length)
        {
            return false;
        }

        var place = 0;
        while (place < stems.Length && stems[place] == text.Words[at + place].Stem)
        {
            place++;
        }

        return place == stems.Length;
    }

    private static Stretch? Equation(LearnerText text)
    {
        var folded = text.Folded.Text.AsSpan().TrimEnd();
        return folded.EndsWith("?") && folded.Contains('=') && text.Words.Length <= 2 * LongestTerm
            ? new Stretch(0, text.Words.Length)
            : null;
    }
}
