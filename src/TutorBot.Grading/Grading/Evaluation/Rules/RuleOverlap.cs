using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Evaluation.Rules;

/// <summary>How often a rule is met together with another.</summary>
public sealed record RuleOverlap(RuleId Other, int Together);
