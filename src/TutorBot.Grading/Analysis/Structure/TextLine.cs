namespace TutorBot.Grading.Analysis.Structure;

/// <summary>A line of a text.</summary>
/// <param name="Span">Without white space around it; empty for a blank line.</param>
/// <param name="Indent">White space before it, in characters.</param>
/// <param name="AfterBlank">It is the first line, or the line before it is blank.</param>
internal readonly record struct TextLine(TextSpan Span, int Indent, bool AfterBlank);
