namespace TutorBot.Grading.Analysis.Reasoning;

/// <summary>Words worth a second look, with what to check; never a verdict.</summary>
/// <param name="Confidence">0 to 1: how often the sign on which it rests is one.</param>
public sealed record ReasoningProblem(TextSpan Span, Problem Problem, string Why, double Confidence);
