namespace TutorBot.Grading.Analysis.Structure;

/// <summary>Lines that belong together.</summary>
/// <param name="Span">What it says, without the mark that it begins with and without white space around it.</param>
/// <param name="Label">The number or sign that it begins with; empty when there is none.</param>
internal sealed record Block(BlockKind Kind, TextSpan Span, string Label, Section Section);
