using System.Collections.Immutable;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;

namespace TutorBot.Dialog.Deletions;

/// <summary>
/// Takes the words out of what is kept of messages that their author deleted: the points that they made stay, without
/// the words that made them, and there are gaps where the tutor quoted them.
/// </summary>
public static class Forgetting
{
    /// <param name="whose">Whether a key is that of a deleted message.</param>
    /// <returns>The turns that change, as they are to be kept, and the state.</returns>
    public static (ImmutableArray<CommittedTurn> Turns, SessionState State) Of(
        IReadOnlyList<CommittedTurn> turns, SessionState state, Func<InboundKey, bool> whose)
    {
        var words = turns.Where(turn => whose(turn.Inbound.Key)).SelectMany(turn => WordsOf(turn.Inbound.Content));
        var deleted = new DeletedWords(words);
        return
        (
            [
                .. turns.Where(turn => whose(turn.Inbound.Key) || IsQuoted(turn, deleted))
                    .Select(turn => Without(whose(turn.Inbound.Key) ? Emptied(turn) : turn, deleted)),
            ],
            Without(state, deleted));
    }

    // A rebuttal is read with the place that was chosen on its form, which the state keeps in front of it.
    private static IEnumerable<string> WordsOf(InboundContent content) => content switch
    {
        InboundContent.Said said => [said.Text],
        InboundContent.Rebutted rebutted => [rebutted.Whole, rebutted.Text],
        _ => [],
    };

    private static SessionState Without(SessionState state, DeletedWords deleted) => state with
    {
        Draft = Kept(state.Draft, deleted),
        Revision = Kept(state.Revision, deleted),
        LastAnswer = Kept(state.LastAnswer, deleted),
        Pending = state.Pending is { } pending
            ? pending with { Say = deleted.Without(pending.Say), Simple = deleted.Without(pending.Simple) }
            : null,
        Questions =
        [
            .. state.Questions.Select(question => question with
            {
                Points = [.. question.Points.Select(point => point with
                {
                    Words = Kept(point.Words, deleted), Quote = Kept(point.Quote, deleted),
                })],
            }),
        ],
    };

    private static string Kept(string words, DeletedWords deleted) => deleted.Hold(words) ? "" : words;

    private static bool IsQuoted(CommittedTurn turn, DeletedWords deleted) => turn.Replies
        .Any(reply => deleted.Without(reply.PlainText) != reply.PlainText);

    private static CommittedTurn Without(CommittedTurn turn, DeletedWords deleted) => turn with
    {
        Replies = [.. turn.Replies.Select(deleted.Without)],
        Notes = [.. turn.Notes.Select(note => note with { Words = Kept(note.Words, deleted) })],
    };

    private static CommittedTurn Emptied(CommittedTurn turn) => turn with
    {
        Inbound = turn.Inbound with
        {
            Content = turn.Inbound.Content is InboundContent.Rebutted rebutted
                ? rebutted with { Text = "" }
                : new InboundContent.Said(""),
        },
        Submission = turn.Submission is { } submission ? Emptied(submission) : null,
        Credits = [.. turn.Credits.Select(credit => credit with { Words = [] })],
    };

    private static Submission Emptied(Submission submission) => submission with
    {
        Text = "",
        Grade = submission.Grade with
        {
            Points = [.. submission.Grade.Points.Select(read => read with { Evidence = [], Rules = [] })],
            Misconceptions =
            [
                .. submission.Grade.Misconceptions.Select(read => read with
                {
                    Evidence = new EvidenceSpan(0, 0, ""), Rules = [],
                }),
            ],
            Flags = [.. submission.Grade.Flags.Select(flag => flag with { Evidence = null, Rule = null })],
        },
    };
}
