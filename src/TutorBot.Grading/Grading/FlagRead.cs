namespace TutorBot.Grading.Grading;

/// <summary>What kind of text an answer is, apart from its points.</summary>
public sealed record FlagRead(AnswerFlag Flag, EvidenceSpan? Evidence, double Confidence)
{
    /// <summary>Why, where no form tells it but what was learnt; null otherwise.</summary>
    public RuleHit? Rule { get; init; }
}
