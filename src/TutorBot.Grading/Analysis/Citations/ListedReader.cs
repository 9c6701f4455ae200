using System.Text.RegularExpressions;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Finds citations in notes and lists of works; a note may cite several works among its words.</summary>
internal static partial class ListedReader
{
    public static IEnumerable<Citation> In(Manuscript manuscript, HashSet<string> defined)
    {
        var entries = new EntryParser();
        return manuscript.Blocks
            .Where(block => block.Span.Length <= 4000 && block.Kind is not (BlockKind.Furniture or BlockKind.Heading))
            .SelectMany(block => In(manuscript, block, defined, entries));
    }

    private static IEnumerable<Citation> In(
        Manuscript manuscript, Block block, HashSet<string> defined, EntryParser entries)
    {
        var span = block.Span;
        if (block.Section == Section.Works || IsEntry(manuscript, block, span))
        {
            return Entry(manuscript, span, entries) is { } entry
                ? [entry with { Label = block.Label }]
                : [];
        }

        return block.Kind == BlockKind.Item || block.Section == Section.Notes
            ? Note(manuscript, span, defined).Select(citation => citation with { Label = block.Label })
            : [];
    }

    /// <summary>A paragraph that is laid out like an entry of a list of works.</summary>
    private static bool IsEntry(Manuscript manuscript, Block block, TextSpan span)
    {
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.Item or BlockKind.Entry) || span.Length is < 25
            or > 600)
        {
            return false;
        }

        var raw = manuscript.Plain(span);
        return (WholeForms.SurnameFirst().IsMatch(raw) || Corporate().IsMatch(raw)) && Dates.Dated().IsMatch(raw)
            && (block.Section != Section.Notes || WholeForms.YearSecond().IsMatch(raw)) && IsEntryShaped(raw);
    }

    private static bool IsEntryShaped(string raw)
    {
        var stop = SentenceStops.First(raw);
        var isDated = WholeForms.YearSecond().IsMatch(raw) || WholeForms.YearBetweenStops().IsMatch(raw);
        var head = raw[..Math.Min(stop, raw.Length)];
        return !SourceWords.IsProse(head) && (isDated || (stop < raw.Length - 8 && !SourceWords.IsProse(raw)));
    }

    private static Citation? Entry(Manuscript manuscript, TextSpan span, EntryParser entries)
    {
        var raw = manuscript.Plain(span);
        if (span.Length > CitationParser.Longest)
        {
            return null;
        }

        var parts = entries.Parse(raw);
        return SourceWords.IsFull(parts)
            ? parts.At(span, CitationForm.Reference)
            : LegalReader.Whole(manuscript.Text, span) ?? ArchiveReader.Whole(manuscript, span);
    }

    private static IEnumerable<Citation> Note(Manuscript manuscript, TextSpan span, HashSet<string> defined)
    {
        foreach (var piece in NotePieces.Of(manuscript, span))
        {
            if (piece.Length <= CitationParser.Longest && Cited(manuscript, piece, defined) is { } citation)
            {
                yield return citation;
            }
        }
    }

    private static Citation? Cited(Manuscript manuscript, TextSpan piece, HashSet<string> defined)
    {
        if (PieceReader.Plain(manuscript, NotePieces.WithoutPurpose(manuscript.Text, piece), defined) is { } plain)
        {
            return plain;
        }

        foreach (var span in NotePieces.AfterCues(manuscript.Text, piece))
        {
            var from = NotePieces.WithoutPurpose(manuscript.Text, span);
            if (PieceReader.Full(manuscript, from, CitationForm.Note) is { } full)
            {
                return full;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^\p{Lu}[^().]{3,120}\.\s\((?:1[0-9]{3}|20[0-4][0-9])[^()]{0,20}\)\.\s")]
    private static partial Regex Corporate();
}
