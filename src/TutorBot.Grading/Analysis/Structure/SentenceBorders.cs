using System.Collections.Frozen;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Structure;

/// <summary>Tells by the words on both sides of a stop whether a sentence can end there.</summary>
internal sealed class SentenceBorders(Manuscript text)
{
    private static readonly LexiconFile Lists = LexiconFile.Open("en/analysis/structure");
    private static readonly FrozenSet<string> Titles = Lists.List("titles").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> BeforeNumber =
        Lists.List("before-number").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> NeverLast = Lists.List("never-last").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a sentence can begin with a token.</summary>
    public bool Begins(int token)
    {
        var first = text.Text[text.Tokens[token].Start];
        if (char.IsLetter(first))
        {
            return !char.IsLower(first);
        }

        return char.IsDigit(first) || (!char.IsLower(FirstLetter(token)) && first is not (',' or ';' or ':' or '-'
            or '\u2013' or '\u2014'));
    }

    /// <summary>Whether a full stop belongs to the word before it, as far as that and what follows tell.</summary>
    /// <param name="stop">The token of the stop.</param>
    /// <param name="after">The token with which a sentence would begin.</param>
    public bool IsAbbreviation(int stop, int after)
    {
        if (text.IsSpaced(stop) || stop == 0)
        {
            return false;
        }

        var word = text.Word(stop - 1);
        if (word.Length == 1 && text.IsCapital(stop - 1) && word != "i")
        {
            return text.IsCapital(after) || text.Mark(after) != '\0';
        }

        return Titles.Contains(word) || NeverLast.Contains(word)
            || (BeforeNumber.Contains(word) && (text.Tokens[after].IsNumber || word.Length <= 2
                && char.IsLower(FirstLetter(after)) ));
    }

    private char FirstLetter(int token)
    {
        for (var at = token; at < Math.Min(text.Tokens.Length, token + 4); at++)
        {
            if (text.Word(at).Length > 0)
            {
                return text.Text[text.Tokens[at].Start];
            }
        }

        return ' ';
    }
}
