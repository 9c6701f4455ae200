namespace TutorBot.Grading.Analysis.Structure;

/// <summary>A line of a text.</summary>
/// <param name="Span">Without white space around it; empty for a blank line.</param>
/// <param name="Indent">White space before it, in characters.</param>
/// <param name="AfterBlank">It is the first line, or the line before it is blank.</param>
internal readonly record struct TextLine(TextSpan Span, int Indent, bool AfterBlank)
{
    /// <summary>Whether it stands apart as somebody else's words do.</summary>
    public bool IsSetOff(string text) => text[Span.Start] == '>' || Indent is >= 4 and < 40;

    /// <summary>The number or sign that it begins with in a section; null when there is none.</summary>
    public ItemMark? Mark(string text, Section section) =>
        ItemMark.Read(text, Span, inNotes: section == Section.Notes);
}
