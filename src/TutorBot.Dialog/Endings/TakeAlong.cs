using TutorBot.Dialog.Phrases;
using TutorBot.Dialog.Points;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Endings;

/// <summary>
/// The one thing that a summary gives to take along: a question towards a point that the learner neither made nor was
/// led to. Before the due date only a question, for a point named would be a point given away.
/// </summary>
internal static class TakeAlong
{
    /// <summary>A longer question would take the room of the points that were made.</summary>
    private const int Short = 16;

    private static readonly Rung[] Open = [Rung.Pump, Rung.Question, Rung.Place];

    /// <summary>The words; empty where nothing is left.</summary>
    public static string Of(TurnDraft turn)
    {
        var (question, words) = turn.State.Questions
            .Where(question => question.Stage != QuestionStage.Waiting)
            .OrderBy(question => question.Best)
            .SelectMany(question => Questions(turn, question).Select(words => (question.Question, words)))
            .FirstOrDefault();
        return words is null
            ? ""
            : turn.Say(
                "summary.next", ("n", QuestionOpening.NumberOf(turn.Pack, question)), ("question", words.Say));
    }

    // What the next level asks for in general may have been done in other words, so it comes last.
    private static IEnumerable<Wording> Questions(TurnDraft turn, QuestionState state)
    {
        var decision = Levels.Update(turn, state.Question);
        var lifts = decision.Lifts.ToHashSet();
        return turn.Pack.Questions.First(question => question.Id == state.Question).Elements
            .Where(element => IsUntouched(turn, state, element))
            .OrderBy(element => lifts.Contains(element.Id) ? 0 : 1)
            .SelectMany(element => Open.Select(rung => element.Hints.GetValueOrDefault(rung)))
            .OrderBy(words => words is not null && WordCount.Of(words.Say) <= Short ? 0 : 1)
            .Append(decision.Next?.Next)
            .OfType<Wording>()
            .Where(words => !Variants.IsUsed(turn.State, words));
    }

    private static bool IsUntouched(TurnDraft turn, QuestionState state, Element element) =>
        state.Point(element.Id) is { Standing: null, Told: false, Asked: 0, Contested: false }
        && element is { NeedsOutsideFacts: false, NeedsCounterSource: false }
        && !turn.Pack.Questions.SelectMany(question => question.Elements)
            .Any(other => IsSameThought(other, element) && IsTouched(turn, other));

    private static bool IsSameThought(Element other, Element element) =>
        other.Thought.Length > 0 && other.Thought == element.Thought;

    private static bool IsTouched(TurnDraft turn, Element element) =>
        turn.State.Of(element.Question).Point(element.Id) is { Standing: not null } or { Told: true };
}
