namespace TutorBot.Grading.Packs;

/// <summary>How far a point is made.</summary>
public enum Standing
{
    /// <summary>Touched, named without being explained, or made only in part.</summary>
    Partial,

    /// <summary>Made in the learner's own words and clear on its own.</summary>
    Full,
}
