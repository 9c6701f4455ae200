using TutorBot.Dialog.Points;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Targets;

/// <summary>Which step comes next for a point.</summary>
internal static class Climbing
{
    /// <summary>The next step for the point that was asked for; null when it is to be left.</summary>
    public static Step? Further(TurnDraft turn, PendingPrompt pending, Element element, Gain gain, Push push)
    {
        var point = turn.Progress.Point(element.Id);
        if (pending.Use || point.Standing == Standing.Full || point.Asked >= Ladder.Turns || point.Contested)
        {
            return null;
        }

        if (gain.Moved(element.Id) && Ladder.Gap(turn, element) is { } gap)
        {
            return gap;
        }

        var next = pending.Rung is { } rung ? rung + 1 : Rung.Pump;
        return Ladder.From(turn, element, Max(next, EntryOf(push)));
    }

    /// <summary>The first step for a point not asked for before.</summary>
    public static Step? Enter(TurnDraft turn, Element element, Push push)
    {
        var half = turn.Progress.Point(element.Id).Standing is not null;
        if (half && push == Push.Usual && Ladder.Gap(turn, element) is { } gap)
        {
            return gap;
        }

        return Ladder.From(turn, element, Max(half ? Rung.Question : Rung.Pump, EntryOf(push)));
    }

    private static Rung EntryOf(Push push) => push switch
    {
        Push.Smaller => Rung.Place,
        Push.Stuck => Rung.Starter,
        _ => Rung.Pump,
    };

    private static Rung Max(Rung one, Rung other) => one > other ? one : other;
}
