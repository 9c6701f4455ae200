using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Targets;

/// <summary>
/// Follows a point that a message may have meant. Nothing is credited on a guess, but the question after what is
/// missing helps more than to ask for the same again.
/// </summary>
internal static class Guessing
{
    /// <summary>False where no guess can still be asked about.</summary>
    public static bool Ask(TurnDraft turn, AnswerGrade grade)
    {
        var step = grade.Guesses
            .Where(id => turn.Progress.Point(id) is { Standing: null, Parked: false, Contested: false, Told: false })
            .Select(id => Ladder.Gap(turn, Element(turn, id)))
            .FirstOrDefault(gap => gap is not null);
        if (step is null)
        {
            return false;
        }

        turn.Reply.May(turn.Say("guess"), weight: 8);
        Asking.Step(turn, step, turn.State.Pending?.LiftFrom ?? 0);
        return true;
    }

    private static Element Element(TurnDraft turn, ElementId id) =>
        turn.Question.Elements.First(element => element.Id == id);
}
