namespace TutorBot.Grading.Packs;

/// <summary>Moves of argument that no single element stands for.</summary>
public enum AnswerMove
{
    /// <summary>States the author's likely reply and meets it.</summary>
    DefendsAgainstReply,

    /// <summary>Grants something and still answers.</summary>
    GrantsAndAnswers,

    /// <summary>Holds a claim against another source.</summary>
    ChecksWithAnotherSource,

    /// <summary>Limits the own claim: how far, for what, with what doubt.</summary>
    LimitsOwnClaim,

    /// <summary>Gives an example for each class of a sorting.</summary>
    SortsWithExamples,
}
