namespace TutorBot.Grading.Grading.Evaluation.Robustness;

/// <summary>How grading took texts of one kind.</summary>
/// <param name="Kind">What was done to the texts, or what they are.</param>
/// <param name="ShouldCredit">Whether they make the point that is looked for.</param>
/// <param name="Texts">How many there were.</param>
/// <param name="Credited">How many of them got the point that their words are about, or any where they are about none.
/// </param>
public sealed record RobustnessRow(string Kind, bool ShouldCredit, int Texts, int Credited)
{
    /// <summary>0 to 1; 0 without texts.</summary>
    public double Share => Texts == 0 ? 0 : (double)Credited / Texts;
}
