namespace TutorBot.Grading.Analysis.Structure;

/// <summary>Tells a line that begins a block of its own from one that goes on with the line before it.</summary>
internal sealed class LineBorders(string text, List<TextLine> lines)
{
    /// <summary>A line of at least so many characters was wrapped rather than ended.</summary>
    public const int WrappedLine = 45;

    private readonly int? _wrap = WrapWidth.Of(lines);

    /// <summary>True where a line begins a block of its own.</summary>
    /// <param name="at">The line; not the first of the text.</param>
    /// <param name="first">The first line of the block before it.</param>
    /// <param name="section">The section that the block before it stands in.</param>
    public bool Begins(int at, int first, Section section)
    {
        var line = lines[at];
        var before = lines[at - 1];
        if (IsBare(before, section) && at - first == 1)
        {
            return false;
        }

        if (line.Mark(text, section) is not null || line.IsSetOff(text) != before.IsSetOff(text)
            || PageFurniture.Is(line.Span.In(text)))
        {
            return true;
        }

        if (PageFurniture.Is(before.Span.In(text)) || text[line.Span.Start] == '#' || text[before.Span.Start] == '#')
        {
            return true;
        }

        return line.AfterBlank
            ? !GoesOn(before, line)
            : IsSpoken(before, line, section) || EndsHere(before, line, section);
    }

    /// <summary>A line that holds the number of a note and nothing else.</summary>
    private bool IsBare(TextLine line, Section section) =>
        line.Mark(text, section) is { Label.Length: > 0 } mark && mark.End == line.Span.End;

    /// <summary>After a full stop a dash hands the word to somebody else.</summary>
    private bool IsSpoken(TextLine before, TextLine line, Section section) =>
        section != Section.Works && SpeechDash.Opens(text, line.Span)
        && text[before.Span.End - 1] is '.' or '!' or '?' or '\u2026' or ':' or '\u201D' or '"';

    /// <summary>A page ended in the middle of a sentence.</summary>
    private bool GoesOn(TextLine before, TextLine line) =>
        before.Span.Length >= WrappedLine && char.IsLetter(text[before.Span.End - 1])
        && char.IsLower(text[line.Span.Start]);

    /// <summary>A line that was not merely wrapped, as far as its length and the marks tell.</summary>
    private bool EndsHere(TextLine before, TextLine line, Section section)
    {
        if (section == Section.Works)
        {
            return line.Indent <= before.Indent && text[before.Span.End - 1] is '.' or '/' or ')';
        }

        var stopped = text[before.Span.End - 1] is '.' or '?' or '!' or ',' or ';' or ':' or '\u201D' or '"';
        var isLong = before.Span.Length >= WrappedLine;
        return (!stopped && !isLong && !char.IsLower(text[line.Span.Start]))
            || (stopped && before.Span.Length > 2 * SectionTitles.LongestHeading
                && !char.IsLower(text[line.Span.Start]))
            || (stopped && _wrap is { } width && !char.IsLower(text[line.Span.Start])
                && before.Span.Length + FirstWord(line) < width);
    }

    private int FirstWord(TextLine line) =>
        line.Span.In(text).IndexOf(' ') is var end and >= 0 ? end : line.Span.Length;
}
