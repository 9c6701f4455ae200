using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Tests.Talks;

/// <summary>What holds of every reply, whatever was said.</summary>
internal static class ReplyShape
{
    private static readonly Move[] MayBeLong = [Move.Summary, Move.Open, Move.Inform, Move.Revise];

    private static readonly Contribution[] AskAgain =
    [
        Contribution.Command, Contribution.WordMeaning, Contribution.WhyMark, Contribution.OffTopic,
        Contribution.Injection, Contribution.Abuse, Contribution.Distress, Contribution.OtherLanguage,
        Contribution.WantsTeacher, Contribution.Elsewhere, Contribution.Empty, Contribution.Rebuttal,
        Contribution.Greeting, Contribution.LookingBack, Contribution.Help,
    ];

    public static IEnumerable<string> Faults(IReadOnlyList<TurnOutcome> turns)
    {
        var longReplies = 0;
        var prompts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (turn, number) in turns.Select((turn, index) => (turn, index + 1)))
        {
            if (turn.Reading.Move == Move.Open)
            {
                (longReplies, prompts) = (0, new HashSet<string>(StringComparer.Ordinal));
            }

            foreach (var reply in turn.Replies)
            {
                var words = Words(reply);
                longReplies += words > ReplyDraft.Usual && !MayBeLong.Contains(turn.Reading.Move) ? 1 : 0;
                if (words > ReplyDraft.Long || longReplies > 1)
                {
                    yield return $"turn {number}: {words} words: {reply.PlainText}";
                }

                if (Own(reply).Count(sign => sign == '?') > 1)
                {
                    yield return $"turn {number}: more than one question: {reply.PlainText}";
                }
            }

            if (!AskAgain.Contains(turn.Reading.Contribution) && Prompt(turn) is { } prompt && !prompts.Add(prompt))
            {
                yield return $"turn {number}: asked in the same words before: {prompt}";
            }
        }

        var state = turns[^1].State;
        if (state.Questions.Any(question => question.Told > 1) || state.Questions.Sum(question => question.Told) > 2)
        {
            yield return "more points told than may be";
        }
    }

    private static string? Prompt(TurnOutcome turn) => turn.Replies
        .SelectMany(reply => reply.Blocks)
        .OfType<ReplyBlock.Prompt>()
        .LastOrDefault()?.Words;

    private static int Words(Reply reply) => reply.Blocks
        .Where(block => block is not ReplyBlock.Passage)
        .Sum(block => WordCount.Of(block.PlainText));

    // What is shown, of the text or of the learner, is not the tutor's own question.
    private static string Own(Reply reply) => string.Join(' ', reply.Blocks
        .Where(block => block is not ReplyBlock.Passage and not ReplyBlock.List)
        .Select(block => block.PlainText));
}
