using System.Collections.Immutable;
using TutorBot.Grading.Analysis.Citations;
using TutorBot.Grading.Analysis.Claims;
using TutorBot.Grading.Analysis.Profile;
using TutorBot.Grading.Analysis.Quotations;
using TutorBot.Grading.Analysis.Reasoning;
using TutorBot.Grading.Analysis.Structure;
using TutorBot.Grading.Analysis.Wording;

namespace TutorBot.Grading.Analysis;

/// <summary>
/// Reads any argumentative text: its sources, quotations, claims, loaded words and the reasoning worth checking. Pure,
/// linear in the length of the text, and never fails, whatever the text is.
/// </summary>
public static class TextAnalyzer
{
    /// <summary>UTF-16 code units; callers refuse longer texts.</summary>
    public const int Longest = 1_048_576;

    public static TextAnalysis Analyze(string text)
    {
        var manuscript = new Manuscript(text);
        var citations = StandingReader.Read(manuscript, CitationReader.Read(manuscript));
        var sentences = SentenceReader.Read(manuscript, [.. citations.Select(citation => citation.Span)]);
        var apart = citations.Where(citation => citation.Form != CitationForm.AuthorYear);
        var people = new People(manuscript, [.. apart.Select(citation => citation.Span)]);
        var quotations = new QuotationFinder(manuscript, people, sentences, citations).Find();
        var readability = LanguageCheck.Of(manuscript);
        return readability == Readability.Read
            ? Judged(manuscript, sentences, citations, quotations)
            : Found(manuscript, sentences, citations, quotations) with { Readability = readability };
    }

    private static TextAnalysis Judged(
        Manuscript manuscript,
        ImmutableArray<TextSpan> sentences,
        ImmutableArray<Citation> citations,
        ImmutableArray<Quotation> quotations)
    {
        var claims = new ClaimReader(manuscript, citations, quotations).Read(sentences);
        var loaded = new LoadedReader(manuscript, citations).Read(sentences);
        var profile = ProfileMaker.Make(citations, quotations, claims);
        return Found(manuscript, sentences, citations, quotations) with
        {
            Claims = claims,
            Language = loaded,
            Reasoning = new ProblemReader(manuscript, quotations).Read(sentences),
            Profile = profile,
            Questions = new QuestionMaker(manuscript, profile).Ask(citations, quotations, claims, loaded),
        };
    }

    private static TextAnalysis Found(
        Manuscript manuscript,
        ImmutableArray<TextSpan> sentences,
        ImmutableArray<Citation> citations,
        ImmutableArray<Quotation> quotations) => new()
    {
        Text = manuscript.Text,
        Readability = Readability.Read,
        Sentences = sentences,
        Citations = citations,
        Quotations = quotations,
        Claims = [],
        Language = [],
        Reasoning = [],
        Profile = ProfileMaker.Make(citations, quotations, []),
        Questions = [],
    };
}
