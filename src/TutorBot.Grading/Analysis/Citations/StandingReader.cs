using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using TutorBot.Grading.Analysis.Structure;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Tells records of the time from what was written about them, as far as a citation shows it.</summary>
internal sealed class StandingReader
{
    /// <summary>Years after the last one that the text speaks of, from which on a book looks back.</summary>
    private const int Afterwards = 40;

    private static readonly LexiconFile Lists = LexiconFile.Open("en/analysis/citations");
    private static readonly FrozenSet<string> Records = Lists.List("record-words").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Studies = Lists.List("study-words").ToFrozenSet(StringComparer.Ordinal);

    private readonly Manuscript _text;
    private readonly ImmutableArray<Citation> _all;
    private readonly int? _spokenOf;

    private StandingReader(Manuscript text, ImmutableArray<Citation> all)
    {
        _text = text;
        _all = all;
        _spokenOf = SpokenOf(text, all);
    }

    public static ImmutableArray<Citation> Read(Manuscript text, ImmutableArray<Citation> citations)
    {
        var reader = new StandingReader(text, citations);
        return [.. citations.Select(citation => citation.IsMarker ? citation
            : citation with { Standing = reader.Of(citation) })];
    }

    /// <summary>A short form stands as what it points at; ibid. after "quoted in" is second-hand as well.</summary>
    private SourceStanding Of(Citation citation)
    {
        var target = citation.RefersTo is { } at ? _all[at] : citation;
        if (citation.IsSecondHand || (citation.Form == CitationForm.Ibid && target.IsSecondHand))
        {
            return SourceStanding.SecondHand;
        }

        var isStudy = Words($"{target.Work} {target.Container}").Any(Studies.Contains);
        var isRecord = target.Form is CitationForm.Archive or CitationForm.Legal
            || Words(_text.Plain(target.Span)).Any(Records.Contains);
        return isRecord != isStudy ? isRecord ? SourceStanding.FirstHand : SourceStanding.Study
            : !isRecord && (IsArticle(target) || LooksBack(target)) ? SourceStanding.Study
            : SourceStanding.Unclear;
    }

    private static string[] Words(string text) =>
        text.ToLowerInvariant().Split([' ', ',', ':', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A piece with pages in a numbered volume of something else.</summary>
    private static bool IsArticle(Citation citation) =>
        citation is { Author: not null, Work: not null, Container: not null, Volume: not null, Pages: not null };

    private bool LooksBack(Citation citation) =>
        citation.Author is not null && citation.Form is not CitationForm.Url
        && Year(citation.Year) is { } year && _spokenOf is { } last && year - last >= Afterwards;

    /// <summary>The latest year in the text's own sentences; null where there is none.</summary>
    private static int? SpokenOf(Manuscript text, ImmutableArray<Citation> citations)
    {
        var years = Forms.AnyYear().Matches(text.Text)
            .Where(match => !IsCited(match.Index, citations))
            .Select(match => Year(match.Value)).OfType<int>().ToList();
        return years.Count == 0 ? null : years.Max();
    }

    private static bool IsCited(int offset, ImmutableArray<Citation> citations)
    {
        var next = Ordered.First(citations.Length, index => citations[index].Span.End > offset);
        return next < citations.Length && citations[next].Span.Start <= offset;
    }

    private static int? Year(string? year) =>
        year is { Length: >= 4 } && int.TryParse(
            year.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var found) ? found : null;
}
