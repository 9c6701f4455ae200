using System.Collections.Immutable;
using System.Globalization;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Endings;

/// <summary>What every ending gives: what was shown, what was told, one thing to try next.</summary>
internal static class Summary
{
    private const int MostShown = 5;
    private const int MostOpen = 3;

    public static void Give(TurnDraft turn, Ending ending)
    {
        turn.Reply.Limit = ReplyDraft.Long;
        turn.Reply.TurnAway();
        var made = Points(turn, point => point is { Standing: Standing.Full, Told: false });
        var told = Points(turn, point => point.Told);
        List(turn, "summary.showed", "summary.showed.none", made);
        List(turn, "summary.told", "summary.told.none", told);
        if (turn.Exercise.Settings.PastDue)
        {
            Missed(turn);
        }

        turn.Reply.May(turn.Say(ClosingOf(ending)), weight: 4);
        TryNext(turn);
        turn.State = turn.State with
        {
            Phase = SessionPhase.Ended,
            Ending = ending,
            Pending = ending == Ending.Done ? null : turn.State.Pending,
            IdleRunning = 0,
        };
        turn.Did(Move.Summary);
        turn.Reply.Offer(ending == Ending.Done ? Choice.Restart : Choice.Start);
    }

    private static void List(TurnDraft turn, string key, string none, ImmutableArray<Named> items) => turn.Reply.Must(
        items.IsEmpty
            ? new ReplyBlock.Text(turn.Say(none))
            : new ReplyBlock.List(turn.Say(key), Shown(turn, items)));

    // A list cut short leaves no question out.
    private static ImmutableArray<string> Shown(TurnDraft turn, ImmutableArray<Named> items)
    {
        var shown = items.OrderBy(item => item.Rank).Take(MostShown).ToHashSet();
        var words = items.Where(shown.Contains).Select(item => item.Words);
        var more = items.Length - shown.Count;
        return more <= 0
            ? [.. words]
            : [.. words, turn.Say("summary.others", ("n", more.ToString(CultureInfo.InvariantCulture)))];
    }

    // Before the due date only a question in general terms, for a point named would be a point given away.
    private static void TryNext(TurnDraft turn)
    {
        var weakest = turn.State.Questions
            .Where(question => question.Stage != QuestionStage.Waiting)
            .OrderBy(question => question.Best)
            .Select(question => (question.Question, Words: Next(turn, question)))
            .FirstOrDefault(next => next.Words is not null);
        if (weakest.Words is { } words)
        {
            var number = QuestionOpening.NumberOf(turn.Pack, weakest.Question);
            turn.Reply.May(turn.Say("summary.next", ("n", number), ("question", words.Say)), weight: 10);
        }
    }

    private static Wording? Next(TurnDraft turn, QuestionState question) =>
        TutorBot.Dialog.Points.Levels.Update(turn, question.Question).Next?.Next;

    private static void Missed(TurnDraft turn)
    {
        var open = Points(turn, _ => true, missing: true);
        if (!open.IsEmpty)
        {
            var words = open.Take(MostOpen).Select(point => point.Words);
            turn.Reply.Must(new ReplyBlock.List(turn.Say("summary.missed"), [.. words]));
        }
    }

    private static ImmutableArray<Named> Points(
        TurnDraft turn, Func<PointProgress, bool> wanted, bool missing = false) =>
        [.. turn.Pack.Questions.SelectMany(question => Points(turn, question, wanted, missing)
            .Select((words, rank) => new Named(question.Id, rank, words)))];

    private static IEnumerable<string> Points(
        TurnDraft turn, Question question, Func<PointProgress, bool> wanted, bool missing) =>
        from element in question.Elements
        let state = turn.State.Of(question.Id)
        where state.Stage != QuestionStage.Waiting
        let point = state.Points.FirstOrDefault(known => known.Element == element.Id)
        where missing ? point?.Standing is null && point?.Told != true : point is not null && wanted(point)
        select element.Short;

    private static string ClosingOf(Ending ending) => ending switch
    {
        Ending.Done => "closing.done",
        Ending.Stopped => "closing.stopped",
        Ending.GivenUp => "closing.given-up",
        _ => "closing.bell",
    };

    /// <param name="Rank">How many points of the question are named before it.</param>
    private sealed record Named(QuestionId Question, int Rank, string Words);
}
