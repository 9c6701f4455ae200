using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Contributions;

/// <summary>What was read, but belongs to another question.</summary>
internal static class Elsewhere
{
    /// <summary>The question that a text answers instead of the current one; null when it answers none.</summary>
    public static Question? AboutIn(TurnDraft turn, string text) => turn.Pack.Questions
        .Where(question => question.Id != turn.State.Current)
        .FirstOrDefault(question => !turn.Exercise.Grader.Grade(question.Id, text, AnswerContext.None).Points.IsEmpty);
}
