namespace TutorBot.Grading.Analysis.Structure;

/// <summary>A place where a text names a person or a group.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Name">As written, without a possessive ending.</param>
/// <param name="Head">The last word in lower case, by which the same person is found again.</param>
internal readonly record struct Mention(int First, int End, TextSpan Span, string Name, string Head);
