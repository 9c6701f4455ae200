namespace TutorBot.Grading.Grading;

/// <summary>A stretch of the learner's text.</summary>
/// <param name="Start">UTF-16 offset of the first character.</param>
/// <param name="End">UTF-16 offset after the last character.</param>
/// <param name="Quote">Exactly the characters between them.</param>
public sealed record EvidenceSpan(int Start, int End, string Quote);
