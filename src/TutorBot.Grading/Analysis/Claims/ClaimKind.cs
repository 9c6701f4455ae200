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

    /// <summary>What the writer thinks, likes or wants, in the first person.</summary>
    Opinion,

    /// <summary>What others are like, say or want.</summary>
    Characterisation,
}
