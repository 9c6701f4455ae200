using System.Collections.Frozen;
using TutorBot.Grading.Analysis.Structure;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Claims;

/// <summary>Tells what says something from orders, references and scraps without a verb.</summary>
internal sealed class ClaimSigns(Manuscript text, ClaimSources sources)
{
    private const int FewestWords = 4;

    private static readonly LexiconFile Lists = LexiconFile.Open("en/analysis/claims");
    private static readonly FrozenSet<string> Orders = Lists.List("orders").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Verbs = Lists.List("verbs").ToFrozenSet(StringComparer.Ordinal);

    public bool IsStatement(TextSpan unit) =>
        HasWords(unit) && !IsOrder(unit) && !IsOnlyCitation(unit) && HasVerb(unit);

    /// <summary>"For details see Orme": where to read on, and no claim.</summary>
    public bool IsPointer(TextSpan unit) =>
        text.Word(text.TokenAt(unit.Start)) is "for" or "on" or "see" or "cf"
        && sources.CitationsIn(unit).Any(citation =>
            text.Word(text.TokenAt(citation.Span.Start) - 1) is "see" or "cf");

    public bool IsQuestion(TextSpan unit) =>
        text.Text[unit.End - 1] == '?' || unit.In(text.Text).TrimEnd("\u201D\"\u2019' ").EndsWith("?");

    private bool HasWords(TextSpan unit)
    {
        var count = 0;
        for (var at = text.TokenAt(unit.Start); count < FewestWords && IsBefore(at, unit.End); at++)
        {
            count += text.Word(at).Length > 0 ? 1 : 0;
        }

        return count >= FewestWords;
    }

    private bool IsOrder(TextSpan unit) => Orders.Contains(text.Word(text.TokenAt(unit.Start)));

    private bool IsOnlyCitation(TextSpan unit)
    {
        var covered = sources.CitationsIn(unit).Where(citation => !citation.IsMarker)
            .Sum(citation => citation.Span.Length);
        return covered * 10 > unit.Length * 7;
    }

    private bool HasVerb(TextSpan unit)
    {
        for (var at = text.TokenAt(unit.Start); IsBefore(at, unit.End); at++)
        {
            var word = text.Word(at);
            if (!sources.CitationsIn(text.Span(at, at + 1)).Any()
                && (Verbs.Contains(word) || IsSaying(at) || IsFormed(at, word)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word with the ending of a verb.</summary>
    private bool IsFormed(int token, string word) =>
        word.Length > 3 && !text.IsCapital(token) && !NameWords.Never.Contains(word)
        && (word.EndsWith("ed", StringComparison.Ordinal)
            || (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)));

    /// <summary>"Critics disagree", "they reveal": a plain verb after those whom it is said of.</summary>
    private bool IsSaying(int token) => !text.IsCapital(token)
        && (ReportingVerbs.Default.IsVerb(text, token) && text.Word(token - 1).EndsWith('s')
            || (text.Word(token).Length > 2 && text.Word(token - 1) is "they" or "we" or "you" or "i"));

    private bool IsBefore(int token, int end) => token < text.Tokens.Length && text.Tokens[token].Start < end;
}
