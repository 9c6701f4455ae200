namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>What stands around a mark, by which an ambiguous one is told to open or to close.</summary>
internal sealed class MarkPlaces(string text)
{
    /// <summary>
    /// True where a straight mark opens by the space around it, false where it closes; null where it may do either.
    /// Between two spaces, as in a text cut into words, the border of its line tells.
    /// </summary>
    public bool? Side(int at)
    {
        var (before, after) = (IsGap(at - 1), IsSpace(at + 1));
        return before != after ? before
            : !before || !IsSpace(at - 1) ? null
            : IsLineBreak(at - 1) ? true
            : IsLineBreak(at + 1) ? false
            : null;
    }

    /// <summary>A blank line stands before: what is still open goes on in the new paragraph.</summary>
    public bool IsAfterParagraph(int at)
    {
        var breaks = 0;
        for (var before = at - 1; before >= 0 && char.IsWhiteSpace(text[before]) && at - before < 20; before--)
        {
            breaks += text[before] == '\n' ? 1 : 0;
        }

        return breaks > 1;
    }

    /// <summary>The rest of a contraction, in a text cut into words: "Chancellor 's", "they 'll".</summary>
    public bool BeginsClipped(int from)
    {
        var end = from;
        while (end < text.Length && end - from < 6 && char.IsLetter(text[end]))
        {
            end++;
        }

        return MarkStyle.IsClipped(text[from..end]) && !IsLetter(end);
    }

    public bool IsLetter(int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    /// <summary>White space or a border of the text.</summary>
    public bool IsSpace(int at) => at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]);

    /// <summary>A space, or a mark after which a quotation may open.</summary>
    public bool IsGap(int at) => IsSpace(at) || text[at] is '(' or '[' or '\u2014' or '\u2013' or '-' or '"'
        or '\u201C' or '\u2018' or '\'';

    private bool IsLineBreak(int at)
    {
        var step = at >= 0 && at < text.Length && text[at] == ' ' ? 1 : 0;
        return step == 0 && (at < 0 || at >= text.Length || text[at] is '\n' or '\r');
    }
}
