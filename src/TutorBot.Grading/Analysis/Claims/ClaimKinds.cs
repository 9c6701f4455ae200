using System.Collections.Frozen;
using TutorBot.Grading.Analysis.Citations;
using TutorBot.Grading.Analysis.Structure;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Claims;

/// <summary>Tells of what kind a claim is by its words and its quantities.</summary>
internal sealed class ClaimKinds(Manuscript text, ClaimSources sources)
{
    private static readonly FrozenSet<string> NumberWords =
        LexiconFile.Open("en/analysis/claims").List("number-words").ToFrozenSet(StringComparer.Ordinal);

    /// <param name="unit">The claim.</param>
    /// <param name="found">The lists of which the claim has words.</param>
    public ClaimKind Of(TextSpan unit, IReadOnlySet<string> found) =>
        found.Contains("opinion") ? ClaimKind.Opinion
        : found.Contains("prediction") ? ClaimKind.Prediction
        : HasNumber(unit) ? ClaimKind.Number
        : found.Contains("characterisation") ? ClaimKind.Characterisation
        : found.Contains("definition") ? ClaimKind.Definition
        : found.Contains("cause") ? ClaimKind.Cause
        : found.Contains("value") ? ClaimKind.Value
        : ClaimKind.Fact;

    /// <summary>A quantity outside citations and quotations.</summary>
    private bool HasNumber(TextSpan unit)
    {
        for (var at = text.TokenAt(unit.Start); at < text.Tokens.Length && text.Tokens[at].Start < unit.End; at++)
        {
            var span = text.Span(at, at + 1);
            if (IsQuantity(at) && !sources.IsQuoted(span) && !sources.CitationsIn(span).Any())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A year and a day are none, nor is "a hundred times".</summary>
    private bool IsQuantity(int at)
    {
        var token = text.Tokens[at];
        var isFigure = token.IsNumber && !Forms.AnyYear().IsMatch(token.Word) && !IsDay(at) && !IsEarlyYear(at);
        return (isFigure || NumberWords.Contains(token.Word)) && text.Word(at + 1) != "times";
    }

    /// <summary>"In 476", "by 800 they": three figures at which something ends or begins.</summary>
    private bool IsEarlyYear(int at) =>
        text.Tokens[at].Word is { Length: 3 } figure && figure.All(char.IsAsciiDigit)
        && text.Word(at - 1) is "in" or "by" or "until" or "since" or "before" or "after" or "around"
        && (text.Word(at + 1).Length == 0 || NameWords.Never.Contains(text.Word(at + 1)));

    private bool IsDay(int token) =>
        Dates.OnlyMonth().IsMatch(Raw(token + 1)) || Dates.OnlyMonth().IsMatch(Raw(token - 1));

    private string Raw(int token) =>
        token >= 0 && token < text.Tokens.Length ? text.Span(token, token + 1).In(text.Text).ToString() : "";
}
