using TutorBot.Dialog.Endings;
using TutorBot.Dialog.Points;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Conversations;

/// <summary>"Why?": the words credited and the level's condition in general terms, never a point not made.</summary>
internal static class MarkExplained
{
    private const int Most = 3;
    private const int LongestQuote = 80;

    public static void Give(TurnDraft turn)
    {
        var decision = Levels.Update(turn, turn.Question.Id);
        var words = turn.Progress.Points
            .Where(point => point is { Standing: not null, Words.Length: > 0 })
            .Select(point => Excerpt.Of(point.Words, LongestQuote))
            .Distinct(StringComparer.Ordinal)
            .TakeLast(Most)
            .ToArray();
        turn.Reply.Must(words.Length == 0
            ? new ReplyBlock.Text(turn.Say("why.none"))
            : new ReplyBlock.List(
                turn.Say("why.credited", ("n", QuestionOpening.NumberOf(turn.Pack, turn.Question.Id))), [.. words]));
        if (decision.Reached is { } reached)
        {
            turn.Reply.May(turn.Say("why.reached", ("way", reached.InWords)), weight: 3);
        }

        if (decision.Next is { } next)
        {
            turn.Reply.May(turn.Say("why.next", ("way", next.InWords)), weight: 2);
        }

        turn.Reply.Limit = ReplyDraft.Long;
        turn.Reply.Offer(Choice.DidSay);
    }
}
