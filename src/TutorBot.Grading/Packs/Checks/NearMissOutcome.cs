namespace TutorBot.Grading.Packs;

/// <summary>What becomes of a near miss that meets a rule of its own element.</summary>
public enum NearMissOutcome
{
    /// <summary>Grading finds the point in it.</summary>
    Credited,

    /// <summary>The weights and the likeness to examples keep grading from finding the point.</summary>
    Held,

    /// <summary>The pack was changed after it was calibrated, so that only <c>calibrate</c> can tell.</summary>
    Open,
}
