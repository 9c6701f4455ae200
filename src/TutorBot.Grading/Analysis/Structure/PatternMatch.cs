namespace TutorBot.Grading.Analysis.Structure;

/// <summary>A place where a pattern of a list stands.</summary>
/// <param name="Weight">What the list says of the pattern, 0 to 1; 1 where it says nothing.</param>
internal readonly record struct PatternMatch(string List, TextSpan Span, double Weight);
