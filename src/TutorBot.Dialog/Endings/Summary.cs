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
    /// <summary>Points named however little room there is.</summary>
    private const int FewestShown = 4;

    private const int MostOpen = 3;

    public static void Give(TurnDraft turn, Ending ending)
    {
        turn.Reply.Limit = ReplyDraft.Long;
        turn.Reply.TurnAway();
        var told = Told(turn);
        var next = TakeAlong.Of(turn);
        var kept = WordCount.Of(told.PlainText) + WordCount.Of(next);
        turn.State = turn.State with { SummaryNamed = 0 };
        Showed(turn, turn.Reply.Room - kept);
        turn.Reply.Must(told);
        if (turn.Exercise.Settings.PastDue)
        {
            Missed(turn);
        }

        turn.Reply.May(turn.Say(ClosingOf(ending)), weight: 4);
        turn.Reply.May(next, weight: 10);
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

    /// <summary>Names the points that the summary had no room for; false where it named them all.</summary>
    public static bool GiveRest(TurnDraft turn)
    {
        if (Made(turn).Length <= turn.State.SummaryNamed)
        {
            return false;
        }

        turn.Reply.Limit = ReplyDraft.Long;
        Name(turn, turn.Say("summary.rest"), turn.Reply.Room);
        turn.Did(Move.Summary);
        return true;
    }

    private static void Showed(TurnDraft turn, int room)
    {
        if (Made(turn).IsEmpty)
        {
            turn.Reply.Must(new ReplyBlock.Text(turn.Say("summary.showed.none")));
        }
        else
        {
            Name(turn, turn.Say("summary.showed"), room);
        }
    }

    private static void Name(TurnDraft turn, string title, int room)
    {
        var open = Made(turn).OrderBy(item => item.Rank).Skip(turn.State.SummaryNamed).ToArray();
        var named = Enumerable.Range(1, open.Length)
            .LastOrDefault(count => count <= FewestShown || WordCount.Of(Listed(count).PlainText) <= room);
        turn.Reply.Must(Listed(named));
        turn.State = turn.State with { SummaryNamed = turn.State.SummaryNamed + named };
        if (named < open.Length)
        {
            turn.Reply.Offer(Choice.More);
        }

        ReplyBlock.List Listed(int count) => new(title, Shown(turn, open, count));
    }

    // A list cut short leaves no question out, and says how the rest is asked for.
    private static ImmutableArray<string> Shown(TurnDraft turn, Named[] open, int count)
    {
        var shown = open.Take(count).ToHashSet();
        var words = Made(turn).Where(shown.Contains).Select(item => item.Words);
        var more = (open.Length - count).ToString(CultureInfo.InvariantCulture);
        return count == open.Length ? [.. words] : [.. words, turn.Say("summary.others", ("n", more))];
    }

    private static ImmutableArray<Named> Made(TurnDraft turn) =>
        Points(turn, point => point is { Standing: Standing.Full, Told: false });

    // Whoever was put right about a misreading was told something, though no point.
    private static ReplyBlock Told(TurnDraft turn)
    {
        var told = Points(turn, point => point.Told);
        return (told.IsEmpty, turn.State.Repairs.Length) switch
        {
            (false, _) => new ReplyBlock.List(turn.Say("summary.told"), [.. told.Select(point => point.Words)]),
            (_, 0) => new ReplyBlock.Text(turn.Say("summary.told.none")),
            (_, 1) => new ReplyBlock.Text(turn.Say("summary.told.repaired")),
            _ => new ReplyBlock.Text(turn.Say("summary.told.repaired-more")),
        };
    }

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
