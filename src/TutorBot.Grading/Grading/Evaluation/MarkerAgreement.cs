namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>How far two markers agree with each other, on answers that both marked.</summary>
/// <param name="Answers">How many they are; 0 where one marked alone.</param>
/// <param name="ElementF1">Of the points that either found, how far the other found them too.</param>
public sealed record MarkerAgreement(int Answers, double ElementF1, double LevelKappa, double LevelExact)
{
    public static MarkerAgreement Of(IEnumerable<MarkedAnswer> answers)
    {
        var both = answers.Where(answer => answer.Marks.Levels.Length > 1).ToList();
        if (both.Count == 0)
        {
            return new MarkerAgreement(0, 0, 0, 0);
        }

        var agreed = both.Sum(answer => answer.Marks.Elements.Keys.Except(answer.Marks.Disputed).Count());
        var alone = both.Sum(answer => answer.Marks.Disputed.Count);
        var levels = new LevelAgreement(both.Select(answer => (answer.Marks.Levels[0], answer.Marks.Levels[1])));
        var found = (2 * agreed) + alone;
        return new MarkerAgreement(
            both.Count, found == 0 ? 1 : 2.0 * agreed / found, levels.QuadraticKappa, levels.Exact);
    }
}
