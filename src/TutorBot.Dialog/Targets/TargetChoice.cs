using TutorBot.Dialog.Points;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Targets;

/// <summary>Chooses the point to go for: one that lifts the level, nearest to the learner's own words.</summary>
internal static class TargetChoice
{
    /// <summary>Points to try, the best first; may be empty.</summary>
    public static IEnumerable<Element> InOrder(
        TurnDraft turn, LevelDecision decision, Gain gain, string text)
    {
        var nearest = turn.Exercise.Grader.Nearest(turn.Question.Id, text);
        var lifts = decision.Lifts.ToHashSet();
        return turn.Question.Elements
            .Select((element, index) => (element, index, point: turn.Progress.Point(element.Id)))
            .Where(entry => IsOpen(turn, entry.element, entry.point))
            .OrderBy(entry => gain.Moved(entry.element.Id) ? 0 : 1)
            .ThenBy(entry => lifts.Count == 0 || lifts.Contains(entry.element.Id) ? 0 : 1)
            .ThenBy(entry => IsOfAKind(turn.Question, entry.element) ? 0 : 1)
            .ThenBy(entry => entry.point.Standing is null ? 1 : 0)
            .ThenBy(entry => entry.element.NeedsCounterSource ? 1 : 0)
            .ThenBy(entry => Rank(nearest.IndexOf(entry.element.Id)))
            .ThenBy(entry => entry.index)
            .Select(entry => entry.element);
    }

    // What belongs to no family is a way to weigh a case, and wants a case first.
    private static bool IsOfAKind(Question question, Element element) =>
        question.Families.IsEmpty || question.Families.Any(family => family.Elements.Contains(element.Id));

    private static int Rank(int index) => index < 0 ? int.MaxValue : index;

    // What needs facts from lessons is never demanded, unless the learner has begun it; what needs the second text
    // never comes first.
    private static bool IsOpen(TurnDraft turn, Element element, PointProgress point) =>
        point is { Standing: not Standing.Full, Parked: false, Contested: false, Told: false, Asked: < Ladder.Turns }
        && (!element.NeedsOutsideFacts || (point.Standing is not null && point.CarriedFrom is null))
        && (!element.NeedsCounterSource || turn.Progress.Points.Any(made => made.Standing is not null));
}
