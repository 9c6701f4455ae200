namespace TutorBot.Grading.Packs;

/// <summary>The stretch of an answer within which a rule must be met.</summary>
public enum RuleScope
{
    Clause,
    Sentence,

    /// <summary>Two sentences that follow each other.</summary>
    Neighbours,
    Answer,
}
