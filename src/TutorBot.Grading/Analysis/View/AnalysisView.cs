using System.Collections.Immutable;
using System.Globalization;
using TutorBot.Grading.Analysis.Citations;
using TutorBot.Grading.Analysis.Profile;
using TutorBot.Grading.Analysis.Quotations;

namespace TutorBot.Grading.Analysis.View;

/// <summary>An analysis in words, free of any platform; a channel shows its sections as it can.</summary>
public static class AnalysisView
{
    private const int LongestQuote = 110;

    private static readonly string[] First = ["overview", "questions", "limits"];

    /// <summary>Sections without anything in them are left out; the last says what cannot be judged.</summary>
    public static ImmutableArray<AnalysisSection> Of(TextAnalysis analysis) =>
        [.. Sections(analysis).Where(section => !section.Items.IsEmpty)];

    /// <summary>What stands out first, with what cannot be judged: for channels that show a page at a time.</summary>
    public static ImmutableArray<AnalysisSection> InBrief(TextAnalysis analysis) =>
        [.. Of(analysis).OrderBy(section => Array.IndexOf(First, section.Name) is var at and >= 0 ? at : First.Length)];

    private static IEnumerable<AnalysisSection> Sections(TextAnalysis analysis)
    {
        yield return Section("overview", Overview(analysis));
        yield return Section("citations", analysis.Citations.Select(citation => Cited(analysis, citation)));
        yield return Section("quotations", analysis.Quotations.Select(quotation => Quoted(analysis, quotation)));
        yield return Section("claims", analysis.Claims.Select(claim => new AnalysisItem(
            claim.Span, Word("support", claim.Support), Words(analysis, claim.Span), Word("kind", claim.Kind))));
        yield return Section("language", analysis.Language.Select(words => new AnalysisItem(
            words.Span, Word("technique-name", words.Technique), "", words.Why)));
        yield return Section("reasoning", analysis.Reasoning.Select(problem => new AnalysisItem(
            problem.Span, Word("problem-name", problem.Problem), "", problem.Why)));
        yield return Section("questions", analysis.Questions.Select(Note));
        yield return Section("limits", [Note(AnalysisTexts.Say("view.not-judged"))]);
    }

    private static AnalysisSection Section(string name, IEnumerable<AnalysisItem> items) =>
        new(name, AnalysisTexts.Say("view." + name), [.. items]);

    private static IEnumerable<AnalysisItem> Overview(TextAnalysis analysis)
    {
        yield return Note(analysis.Readability == Readability.Read
            ? Profile(analysis.Profile, analysis.Sentences.Length)
            : AnalysisTexts.Say("view.unread." + Vocabulary.Name(analysis.Readability)));
    }

    /// <summary>An item of the whole text rather than of a stretch.</summary>
    private static AnalysisItem Note(string words) => new(null, "", "", words);

    private static string Profile(TextProfile profile, int sentences)
    {
        var text = AnalysisTexts.Say(
            "view.profile",
            ("sentences", Number(sentences)),
            ("claims", Number(profile.Claims)),
            ("cited", Number(profile.ClaimsCited)),
            ("voices", Number(profile.Voices)),
            ("camps", Number(profile.Camps)),
            ("sources", Sources(profile)));
        return profile is { Oldest: { } oldest, Newest: { } newest }
            ? text + " " + AnalysisTexts.Say(
                oldest == newest ? "view.one-year" : "view.years", ("oldest", oldest), ("newest", newest))
            : text;
    }

    /// <summary>How many sources stand how near; what there is none of is left out.</summary>
    private static string Sources(TextProfile profile)
    {
        (string Name, int Count)[] counts =
        [
            ("first-hand", profile.FirstHand), ("study", profile.Studies), ("second-hand", profile.SecondHand),
            ("unclear", profile.Unclear),
        ];
        var told = counts.Where(entry => entry.Count > 0)
            .Select(entry => AnalysisTexts.Say("view.sources." + entry.Name, ("count", Number(entry.Count))));
        return string.Join(", ", told) is { Length: > 0 } words ? words : AnalysisTexts.Say("view.sources.none");
    }

    private static AnalysisItem Cited(TextAnalysis analysis, Citation citation)
    {
        (string Name, string? Value)[] parts =
        [
            ("author", citation.Author),
            ("work", citation.Work),
            ("container", citation.Container),
            ("volume", citation.Volume),
            ("issue", citation.Issue),
            ("pages", citation.Pages),
            ("year", citation.Year),
            ("url", citation.Url),
            ("refers", citation.RefersTo is { } at ? Words(analysis, analysis.Citations[at].Span) : null),
        ];
        var told = parts.Where(part => part.Value is not null)
            .Select(part => AnalysisTexts.Say("part." + part.Name, ("value", part.Value!)));
        var standing = citation.Standing == SourceStanding.Unclear ? [] : new[] { Word("standing", citation.Standing) };
        var note = string.Join("; ", told.Concat(standing));
        return new AnalysisItem(citation.Span, Word("form", citation.Form), Words(analysis, citation.Span), note);
    }

    private static AnalysisItem Quoted(TextAnalysis analysis, Quotation quotation)
    {
        var speaker = quotation.Speaker is { } name ? AnalysisTexts.Say("view.speaker", ("speaker", name))
            : quotation.Kind == QuotationKind.Scare ? ""
            : AnalysisTexts.Say("view.no-speaker");
        var source = quotation.Citation is { } at
            ? AnalysisTexts.Say("view.source", ("source", Words(analysis, analysis.Citations[at].Span)))
            : "";
        var note = string.Join(' ', new[] { speaker, source }.Where(part => part.Length > 0));
        return new AnalysisItem(
            quotation.Span, Word("quotation", quotation.Kind), Words(analysis, quotation.Span), note);
    }

    private static string Word<T>(string group, T value)
        where T : struct, Enum => AnalysisTexts.Say(group + "." + Vocabulary.Name(value));

    private static string Words(TextAnalysis analysis, TextSpan span)
    {
        var words = string.Join(
            ' ', span.In(analysis.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= LongestQuote ? words : words[..Cut(words)] + " …";
    }

    // At a word where there is one: a web address may have no blank.
    private static int Cut(string words)
    {
        var blank = words.LastIndexOf(' ', LongestQuote);
        return blank > 0 ? blank : char.IsHighSurrogate(words[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
