using System.Collections.Immutable;
using TutorBot.Dialog.Phrases;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Points;

/// <summary>Says what is there, in the learner's own words where they can be quoted.</summary>
internal static class Acknowledging
{
    private const int LongAnswer = 60;
    private const int MostNamed = 4;
    private const int FewNamed = 3;
    private const double Certain = 0.9;
    private const int QuotesInARow = 2;

    public static void Say(TurnDraft turn, string text, Gain gain)
    {
        var quoted = false;
        if (IsLong(turn, text, gain))
        {
            turn.Reply.Limit = ReplyDraft.Long;
            turn.State = turn.State with { LongReplyUsed = true };
            Many(turn, gain.Fresh, MostNamed);
        }
        else if (Made(gain).Length >= 2)
        {
            Many(turn, Made(gain), FewNamed);
        }
        else if (!gain.Fresh.IsEmpty)
        {
            quoted = One(turn, text, Strongest(turn, gain));
        }
        else if (gain.Joined is not null)
        {
            turn.Reply.May(turn.Say(gain.ByReason ? "ack.linked" : "ack.placed"), weight: 9);
        }
        else if (gain.Again)
        {
            turn.Reply.May(turn.Say(IsWhole(turn) ? KeyOf(gain.Move) : "partial.plain"), weight: 9);
        }

        turn.State = turn.State with { QuotesRunning = quoted ? turn.State.QuotesRunning + 1 : 0 };
    }

    // A point said again may be defended, limited or checked by it.
    private static string KeyOf(AnswerMove? move) => move switch
    {
        AnswerMove.DefendsAgainstReply => "ack.defends",
        AnswerMove.GrantsAndAnswers => "ack.grants",
        AnswerMove.ChecksWithAnotherSource => "ack.checks",
        AnswerMove.LimitsOwnClaim => "ack.limits",
        _ => "ack.again",
    };

    // Half a point said again, or carried over from an earlier question, is not one to be done with.
    private static bool IsWhole(TurnDraft turn) =>
        turn.Credits.Any(credit => turn.Progress.Point(credit.Element).Standing == Standing.Full);

    private static bool IsLong(TurnDraft turn, string text, Gain gain) =>
        !turn.State.LongReplyUsed && gain.Fresh.Length >= 2 && WordCount.Of(text) >= LongAnswer;

    // Of points made alike, the one that was asked for.
    private static PointRead Strongest(TurnDraft turn, Gain gain) => gain.Fresh
        .OrderByDescending(read => read.Standing)
        .ThenBy(read => read.Element == turn.State.Pending?.Element ? 0 : 1)
        .First();

    /// <summary>True for a point that may be named without the learner's words beside it.</summary>
    public static bool IsSurelyMade(PointRead read) => read is { Standing: Standing.Full, Confidence: >= Certain };

    private static ImmutableArray<PointRead> Made(Gain gain) => [.. gain.Fresh.Where(IsSurelyMade)];

    private static void Many(TurnDraft turn, IEnumerable<PointRead> points, int most)
    {
        var named = points.OrderByDescending(read => read.Standing).Take(most)
            .Select(read => Element(turn, read).Short);
        turn.Reply.May(turn.Say("credit.many", ("points", string.Join("; ", named))), weight: 9);
    }

    /// <summary>True when the learner was quoted.</summary>
    private static bool One(TurnDraft turn, string text, PointRead read)
    {
        var element = Element(turn, read);
        var quote = QuoteFor(turn, text, read);
        if (read.Standing == Standing.Partial)
        {
            turn.Reply.May(quote is null ? turn.Say("partial.plain") : turn.Say("partial.quote", ("quote", quote)), 9);
        }
        else if (quote is null)
        {
            turn.Reply.May(element.Full.Say, weight: 10);
        }
        else
        {
            turn.Reply.Either(
                turn.Say("full.quote", ("quote", quote), ("full", element.Full.Say)), element.Full.Say, (6, 10));
        }

        if (quote is not null)
        {
            turn.State = Variants.Quote(turn.State, quote);
            turn.Quoted = quote;
        }

        return quote is not null;
    }

    private static string? QuoteFor(TurnDraft turn, string text, PointRead read) =>
        turn.State.QuotesRunning < QuotesInARow
        && HeldUp.Of(text, read.Evidence, turn.Unsaid, turn.Exercise.Spelled) is { } quote
        && !Variants.IsQuoted(turn.State, quote)
            ? quote
            : null;

    private static Element Element(TurnDraft turn, PointRead read) =>
        turn.Question.Elements.First(element => element.Id == read.Element);
}
