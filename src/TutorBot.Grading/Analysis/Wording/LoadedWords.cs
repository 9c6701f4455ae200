namespace TutorBot.Grading.Analysis.Wording;

/// <summary>Words that push, and in one sentence why they may.</summary>
public sealed record LoadedWords(TextSpan Span, Technique Technique, string Why);
