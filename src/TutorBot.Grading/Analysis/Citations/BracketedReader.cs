using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Finds citations in brackets; several in one pair, parted by semicolons, are several.</summary>
internal static class BracketedReader
{
    private const int Longest = 400;

    public static IEnumerable<Citation> In(Manuscript manuscript, HashSet<string> defined)
    {
        var end = 0;
        foreach (var bracket in manuscript.Brackets.Where(bracket => bracket.Length is > 2 and <= Longest))
        {
            if (bracket.Start < end)
            {
                continue;
            }

            var pieces = Pieces(manuscript, bracket);
            var found = pieces.Count == 1 ? One(manuscript, bracket, defined) : Several(manuscript, pieces, defined);
            foreach (var citation in found)
            {
                end = bracket.End;
                yield return citation;
            }
        }
    }

    private static IEnumerable<Citation> One(Manuscript manuscript, TextSpan bracket, HashSet<string> defined)
    {
        var inner = new TextSpan(bracket.Start + 1, bracket.End - 1);
        if (BracketPiece.Read(manuscript, inner, defined) is { } citation)
        {
            yield return citation with { Span = bracket };
        }
    }

    private static IEnumerable<Citation> Several(Manuscript manuscript, List<TextSpan> pieces, HashSet<string> defined)
    {
        string? author = null;
        foreach (var piece in pieces)
        {
            if (BracketPiece.Read(manuscript, piece, defined) is { } citation)
            {
                author = citation.Author ?? author;
                yield return citation;
            }
            else if (author is not null
                && WholeForms.YearAlone().Match(manuscript.Plain(piece)) is { Success: true } year)
            {
                yield return new Citation(piece, CitationForm.AuthorYear) { Author = author, Year = year.Value };
            }
        }
    }

    private static List<TextSpan> Pieces(Manuscript manuscript, TextSpan bracket)
    {
        var pieces = new List<TextSpan>();
        var from = bracket.Start + 1;
        for (var at = from; at < bracket.End; at++)
        {
            if (at == bracket.End - 1 || manuscript.Text[at] == ';')
            {
                var piece = LineReader.Trim(manuscript.Text, from, at);
                if (piece.Length > 0)
                {
                    pieces.Add(piece);
                }

                from = at + 1;
            }
        }

        return pieces;
    }
}
