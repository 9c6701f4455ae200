using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Contributions;

/// <summary>What was read, but belongs to another question.</summary>
internal static class Elsewhere
{
    /// <summary>What grading calls likeness to marked examples where it names the rules of a point.</summary>
    private const string Likeness = "example";

    private const double Sure = 0.9;

    /// <summary>
    /// The question that a text answers for certain instead of the current one; null when it answers none, or when it
    /// may yet answer the current one: nobody is sent away on a guess.
    /// </summary>
    /// <param name="here">What was read in it for the current question.</param>
    public static Question? AboutIn(TurnDraft turn, string text, AnswerGrade here) => here.Doubtful.IsEmpty
        ? turn.Pack.Questions
            .Where(question => question.Id != turn.State.Current)
            .FirstOrDefault(question => turn.Exercise.Grader.Grade(question.Id, text, AnswerContext.None)
                .Points.Any(IsCertain))
        : null;

    /// <summary>True for a whole point that a rule has read, and not its likeness to examples alone.</summary>
    public static bool IsCertain(PointRead read) => read is { Standing: Standing.Full, Confidence: >= Sure }
        && read.Rules.Any(rule => rule.Id != Likeness);
}
