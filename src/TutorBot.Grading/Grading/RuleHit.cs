namespace TutorBot.Grading.Grading;

/// <summary>Why a mark was given.</summary>
/// <param name="Id">The rule's id, or <c>example</c> for likeness to a marked example, or <c>combination</c>.</param>
/// <param name="Says">The rule in words.</param>
/// <param name="Strength">0 to 1.</param>
public sealed record RuleHit(string Id, string Says, double Strength);
