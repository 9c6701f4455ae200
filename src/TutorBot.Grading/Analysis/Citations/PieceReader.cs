using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Reads a stretch that may be one citation: in brackets, in a note, or after "see".</summary>
internal static class PieceReader
{
    /// <summary>The forms that can be told in any surroundings; null when it is none of them.</summary>
    public static Citation? Plain(Manuscript manuscript, TextSpan span, HashSet<string> defined)
    {
        var raw = manuscript.Plain(span).Trim(' ', '.', ',');
        if (raw.Length < 3)
        {
            return null;
        }

        if (CueForms.Ibid().IsMatch(raw) || IsIdem(raw))
        {
            return CitationParser.Parse(WithoutIbid(raw)).At(span, CitationForm.Ibid) with { Author = null,
                Work = null, Container = null };
        }

        if (CueForms.OpCit().Match(raw) is { Success: true } opCit)
        {
            var parts = CitationParser.Parse(raw[(opCit.Index + opCit.Length)..]);
            var author = CitationParser.Parse(raw[..opCit.Index]);
            return parts.At(span, CitationForm.OpCit) with { Author = author.Author ?? author.Work, Work = null };
        }

        return Linked(raw, span) ?? Lawful(manuscript, span) ?? Shortened(raw, span, defined);
    }

    /// <summary>A source in full, with a place, a date or an address.</summary>
    public static Citation? Full(Manuscript manuscript, TextSpan span, CitationForm form)
    {
        var raw = manuscript.Plain(span);
        var parts = CitationParser.Parse(raw);
        return SourceWords.IsFull(parts) && !SourceWords.IsProse(raw) ? parts.At(span, form) : null;
    }

    private static Citation? Linked(string raw, TextSpan span)
    {
        var doi = Forms.Doi().Match(raw);
        var link = doi.Success ? doi : Forms.Link().Match(raw);
        var form = doi.Success ? CitationForm.Doi : CitationForm.Url;
        return link.Success && link.Length >= raw.Length - 3
            ? new Citation(span, form) { Url = LinkEnd.Cut(link.Value) }
            : null;
    }

    private static Citation? Lawful(Manuscript manuscript, TextSpan span) =>
        LegalReader.Whole(manuscript.Text, span) ?? ArchiveReader.Whole(manuscript, span);

    private static Citation? Shortened(string raw, TextSpan span, HashSet<string> defined) =>
        ShortNames.At(raw, defined) is { } name
            ? CitationParser.Parse(raw[name.Length..].TrimStart(',', ' ', '.')).At(span, CitationForm.Short) with
            {
                Author = null,
                Work = name,
                Container = null,
            }
            : null;

    private static bool IsIdem(string raw) =>
        raw.StartsWith("Id. ", StringComparison.Ordinal) || raw.StartsWith("id. at", StringComparison.Ordinal)
        || raw.StartsWith("Idem, ", StringComparison.Ordinal);

    private static string WithoutIbid(string raw)
    {
        var start = raw.AsSpan().IndexOfAny(',', ' ');
        var rest = start < 0 ? "" : raw[start..].TrimStart(',', ' ', '.');
        rest = rest.StartsWith("at ", StringComparison.Ordinal) ? rest[3..] : rest;
        return rest.Length > 0 && char.IsAsciiDigit(rest[0]) && rest.All(c => char.IsAsciiDigit(c) || c is '-'
            or '\u2013')
            ? "p. " + rest
            : rest;
    }
}
