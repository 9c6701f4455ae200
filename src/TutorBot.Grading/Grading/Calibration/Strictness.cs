namespace TutorBot.Grading.Grading.Calibration;

/// <summary>Where scores divide markers' findings about equally well, which of them is needed.</summary>
internal enum Strictness
{
    /// <summary>The lowest: a point passed over costs a learner more than one given freely.</summary>
    Generous,

    /// <summary>The highest, where precision weighs more: nobody is told of a mistake on a guess.</summary>
    Cautious,
}
