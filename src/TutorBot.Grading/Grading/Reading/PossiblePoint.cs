namespace TutorBot.Grading.Grading.Reading;

/// <summary>A point that a text may make.</summary>
/// <param name="Point">As it is read by itself.</param>
/// <param name="Chance">How likely markers find it, 0 to 1.</param>
/// <param name="ChanceOfFull">How likely they find it full, if at all.</param>
/// <param name="IsMade">Whether it counts as made by itself.</param>
internal sealed record PossiblePoint(PointRead Point, double Chance, double ChanceOfFull, bool IsMade)
{
    /// <summary>What is less likely than this is not considered.</summary>
    public const double Faint = 0.04;
}
