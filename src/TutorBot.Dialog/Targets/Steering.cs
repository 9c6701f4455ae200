using TutorBot.Dialog.Endings;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Phrases;
using TutorBot.Dialog.Points;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Targets;

/// <summary>Chooses one target and one move, once the learner's words are counted.</summary>
internal static class Steering
{
    private const int NextOffered = 2;

    /// <param name="near">Words to stay near to: the learner's latest.</param>
    public static void Go(TurnDraft turn, LevelDecision decision, Gain gain, Push push, string near)
    {
        if (Finishing.IsDue(turn, gain))
        {
            Finishing.Finish(turn, decision);
            return;
        }

        var liftFrom = turn.State.Pending?.LiftFrom ?? 0;
        var further = Further(turn, gain, push);
        OfferNext(turn, push);
        if (further is not null)
        {
            Asking.Step(turn, further, liftFrom);
        }
        else if (!Lift(turn, decision, gain, push) && !Pump(turn, push) && !Turn(turn, decision, gain, push, near))
        {
            LastResort(turn, decision);
        }
    }

    // From level 2 on a learner may leave, and is told so in words once a question: told after every answer, or to
    // one who asked for help, it sounds like being sent away.
    private static void OfferNext(TurnDraft turn, Push push)
    {
        if (turn.Progress.Best < NextOffered)
        {
            return;
        }

        turn.Reply.Offer(Choice.Next);
        if (push == Push.Usual && !turn.Progress.NextSaid)
        {
            turn.Reply.TurnAway();
            turn.Reply.May(turn.Say("offer.next"), weight: 6);
            turn.Update(question => question with { NextSaid = true });
        }
    }

    // A point stays the target while it moves; a learner who has moved to another is followed there.
    private static Step? Further(TurnDraft turn, Gain gain, Push push)
    {
        if (turn.State.Pending is not { Element: { } asked } pending
            || turn.Progress.Best >= Finishing.Enough
            || turn.Question.Elements.FirstOrDefault(element => element.Id == asked) is not { } element)
        {
            return null;
        }

        var followed = gain.Any && !gain.Moved(asked);
        var step = followed ? null : Climbing.Further(turn, pending, element, gain, push);
        if (step is null && !pending.Use)
        {
            Park(turn, asked, aloud: !followed);
        }

        return step;
    }

    private static void Park(TurnDraft turn, ElementId asked, bool aloud)
    {
        var point = turn.Progress.Point(asked);
        if (point is { Standing: Standing.Full } or { Contested: true })
        {
            return;
        }

        turn.Update(question => question.With(point with { Parked = true }));
        if (aloud)
        {
            turn.Reply.TurnAway();
            turn.Reply.May(turn.Say("park"), weight: 6);
        }
    }

    // The cheapest unmet condition of the next level, where no single point is missing but a place, a reason or a move.
    private static bool Lift(TurnDraft turn, LevelDecision decision, Gain gain, Push push)
    {
        if (decision.Next is not { } way || push == Push.Stuck || Variants.IsUsed(turn.State, way.Next)
            || decision.Lifts.Any(id => IsHalfSaid(gain, id)))
        {
            return false;
        }

        var bare = BarePoint(turn, way);
        if (bare is null && decision.Level < Finishing.Enough && decision.Lifts.Count > 0)
        {
            return false;
        }

        Asking.Open(turn, Move.Lift, way.Next, LiftFrom(turn), bare);
        return true;
    }

    // What the message has just half answered is asked on, and not from its beginning.
    private static bool IsHalfSaid(Gain gain, ElementId element) =>
        gain.Fresh.Any(read => read.Element == element && read.Standing == Standing.Partial);

    private static ElementId? BarePoint(TurnDraft turn, LevelWay way) => way.Conditions.Any(AsksForPlaceOrReason)
        ? turn.Progress.Points
            .Where(point => point.Standing == Standing.Full && !(point.Placed && point.Linked) && !point.Parked)
            .Where(point => turn.Progress.Best < NextOffered || point.Placed || point.Linked)
            .Select(point => (ElementId?)point.Element)
            .LastOrDefault()
        : null;

    private static bool AsksForPlaceOrReason(LevelCondition condition) => condition
        is LevelCondition.Points { PlacedOrLinked: true } or LevelCondition.Points { Placed: true }
        or LevelCondition.Points { Linked: true } or LevelCondition.Families { OnePlacedAndLinked: true };

    private static bool Pump(TurnDraft turn, Push push)
    {
        if (push != Push.Usual
            || turn.Progress.Points.Any(point => point.Standing is not null || point.Asked > 0)
            || turn.Question.Pumps.FirstOrDefault(pump => !Variants.IsUsed(turn.State, pump)) is not { } open
            || turn.Progress.Pumped)
        {
            return false;
        }

        turn.Update(question => question with { Pumped = true });
        Asking.Open(turn, Move.Pump, open);
        return true;
    }

    private static bool Turn(TurnDraft turn, LevelDecision decision, Gain gain, Push push, string near)
    {
        var step = TargetChoice.InOrder(turn, decision, gain, near)
            .Select(element => Climbing.Enter(turn, element, push))
            .FirstOrDefault(found => found is not null);
        if (step is not null)
        {
            Asking.Step(turn, step, LiftFrom(turn));
        }

        return step is not null;
    }

    private static int LiftFrom(TurnDraft turn) => turn.Progress.Best >= NextOffered ? turn.Progress.Best : 0;

    private static void LastResort(TurnDraft turn, LevelDecision decision)
    {
        var open = turn.Question.Pumps.Append(decision.Next?.Next)
            .FirstOrDefault(words => words is not null && !Variants.IsUsed(turn.State, words));
        if (open is null)
        {
            Finishing.Finish(turn, decision);
            return;
        }

        Asking.Open(turn, Move.Pump, open);
    }
}
