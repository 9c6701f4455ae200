using TutorBot.Dialog.Points;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;

namespace TutorBot.Dialog.Rebuttals;

/// <summary>What is said of a rebuttal: the words that count, what they make, one step further.</summary>
internal static class RebuttalFeedback
{
    private const int MostQuoted = 4;
    private const int LongestQuote = 80;
    private const int Low = 1;
    private const int High = 3;

    public static void Say(TurnDraft turn, string text, AnswerGrade grade, Sureness? sure)
    {
        var decision = turn.Exercise.Grader.Decide(turn.Question.Id, States(grade), grade.Moves);
        var words = grade.Points
            .Select(read => Excerpt.Of(Merging.WordsOf(read, text, turn.Unsaid), LongestQuote))
            .Where(words => words.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Take(MostQuoted)
            .ToArray();
        turn.Reply.Must(words.Length == 0
            ? new ReplyBlock.Text(turn.Say("rebuttal.none"))
            : new ReplyBlock.List(turn.Say("rebuttal.credited"), [.. words]));
        if (decision.Reached is { } reached)
        {
            turn.Reply.May(turn.Say("why.reached", ("way", reached.InWords)), weight: 5);
        }

        if (decision.Next is { } next)
        {
            turn.Reply.May(turn.Say("why.next", ("way", next.InWords)), weight: 4);
        }

        Weigh(turn, decision.Level, sure);
        turn.Reply.Offer(Choice.Why, Choice.DidSay);
    }

    // Only where the learner's own estimate and the text are far apart.
    private static void Weigh(TurnDraft turn, int level, Sureness? sure)
    {
        if (sure == Sureness.VerySure && level <= Low)
        {
            turn.Reply.May(turn.Say("rebuttal.surer-than-shown"), weight: 3);
        }
        else if (sure == Sureness.NotSure && level >= High)
        {
            turn.Reply.May(turn.Say("rebuttal.better-than-thought"), weight: 3);
        }
    }

    private static PointState[] States(AnswerGrade grade) =>
    [
        .. grade.Points.GroupBy(read => read.Element).Select(reads => new PointState(
            reads.Key,
            reads.Max(read => read.Standing),
            reads.Any(read => read.Placed),
            reads.Any(read => read.Linked))),
    ];
}
