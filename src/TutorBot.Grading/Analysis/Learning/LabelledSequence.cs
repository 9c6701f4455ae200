namespace TutorBot.Grading.Analysis.Learning;

/// <summary>Tokens and the label that a person gave each.</summary>
public sealed record LabelledSequence(IReadOnlyList<string> Tokens, IReadOnlyList<string> Labels);
