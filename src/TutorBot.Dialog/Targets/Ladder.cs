using TutorBot.Dialog.Phrases;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Targets;

/// <summary>The ladder of hints for one point, from an open push to the telling.</summary>
internal static class Ladder
{
    /// <summary>Turns that a point is asked for before it is left.</summary>
    public const int Turns = 4;

    private const int ToldPerQuestion = 1;
    private const int ToldPerSession = 2;

    /// <summary>The first step at a rung or above that was not taken; null when the ladder ends.</summary>
    public static Step? From(TurnDraft turn, Element element, Rung rung)
    {
        for (var at = rung; at <= Rung.Told; at++)
        {
            if (element.Hints.TryGetValue(at, out var hint)
                && !Variants.IsUsed(turn.State, hint)
                && (at != Rung.Told || MayTell(turn, element)))
            {
                return new Step(element, at, hint, IsGap: false);
            }
        }

        return null;
    }

    /// <summary>The gap that a half-made point leaves; null when it was asked already.</summary>
    public static Step? Gap(TurnDraft turn, Element element) => Variants.IsUsed(turn.State, element.Partial)
        ? null
        : new Step(element, Rung.Question, element.Partial, IsGap: true);

    public static bool MayTell(TurnDraft turn, Element element) =>
        !turn.Exercise.Settings.NoTelling
        && turn.Progress.Told < ToldPerQuestion
        && turn.State.Questions.Sum(question => question.Told) < ToldPerSession
        && !turn.Progress.Point(element.Id).Told;

    /// <summary>The help that a rung is.</summary>
    public static HelpLevel HelpOf(Rung rung) => rung switch
    {
        Rung.Pump => HelpLevel.Pump,
        Rung.Place => HelpLevel.Place,
        Rung.Question => HelpLevel.Question,
        Rung.Starter => HelpLevel.Starter,
        Rung.Choice => HelpLevel.Choice,
        _ => HelpLevel.Told,
    };
}
