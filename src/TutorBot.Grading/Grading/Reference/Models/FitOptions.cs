using TutorBot.Grading.Grading.Reference.Learning;

namespace TutorBot.Grading.Grading.Reference.Models;

/// <summary>How a model is held back from learning its marked answers by heart.</summary>
/// <param name="TreeShare">0 to 1: what the trees count beside the line.</param>
/// <param name="LinePenalty">How strongly the line's weights are drawn to 0, as if by so many rows.</param>
internal sealed record FitOptions(double TreeShare, double LinePenalty, GrowthOptions Growth)
{
    /// <summary>
    /// How many times trees are grown on rows and columns drawn anew, to be averaged (bagging; Breiman 1996).
    /// </summary>
    public int Drawings { get; init; } = 1;

    /// <summary>For tasks of which there are marked answers.</summary>
    public static readonly FitOptions Seen = new(0.5, 20, new GrowthOptions());

    /// <summary>
    /// For points of unseen questions: every answer is held against several, right for one and wrong for others, so
    /// that answers to a task do not err alike. What differs from drawing to drawing is then chance, and averaged out.
    /// </summary>
    public static readonly FitOptions UnseenPoints = new(1, 100, new GrowthOptions()) { Drawings = 8 };

    /// <summary>
    /// From so many tasks on trees find what holds for tasks; among fewer they find the tasks.
    /// </summary>
    private const int FewestForTrees = 20;

    /// <summary>
    /// For tasks of which there are none. All answers to one task err alike, so they count as a few: whatever is
    /// learned must rest on more than one task.
    /// </summary>
    public static FitOptions Unseen(int answers, int tasks)
    {
        var perTask = Math.Max(4, answers / Math.Max(1, tasks));
        var trees = Math.Max(0, (double)(tasks - FewestForTrees) / (tasks + FewestForTrees));
        return new FitOptions(trees, 4.0 * perTask, new GrowthOptions
        {
            Trees = 200,
            Depth = 3,
            Ridge = 0.8 * perTask,
            FewestRows = perTask,
        });
    }
}
