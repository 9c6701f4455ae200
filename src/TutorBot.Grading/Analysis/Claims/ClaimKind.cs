namespace TutorBot.Grading.Analysis.Claims;

/// <summary>What a claim says something about, and so how it would be checked.</summary>
public enum ClaimKind
{
    Fact,
    Number,
    Cause,
    Value,
    Prediction,
    Definition,

    /// <summary>What others are like, say or want.</summary>
    Characterisation,
}
