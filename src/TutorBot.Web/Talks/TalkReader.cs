using System.Collections.Immutable;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;

namespace TutorBot.Web.Talks;

/// <summary>Reads a session from the store as the pages show it.</summary>
internal sealed class TalkReader(IConversationStore store, ExchangeReader exchanges)
{
    private const int Page = 100;

    /// <param name="after">Only what came after this sequence number; 0 for all.</param>
    public async Task<Talk> ReadAsync(SessionId session, Exercise exercise, long after, CancellationToken stop)
    {
        var turns = await TurnsAsync(session, after, stop);
        var state = (await store.LoadAsync(session, stop)).State;
        var question = Open(exercise.Pack, state);
        return new Talk
        {
            Exercise = exercise,
            Exchanges = [.. turns.Select(exchanges.Of)],
            Ladder = LadderView.Of(state?.Phase ?? SessionPhase.New, Offers(turns)),
            Progress = Progress(exercise.Pack, state, turns),
            Question = question,
            Attempted = state?.Questions.Any(q => q.Question == question?.Id && q.Turns > 0) ?? false,
            After = after,
        };
    }

    private async Task<List<CommittedTurn>> TurnsAsync(SessionId session, long after, CancellationToken stop)
    {
        var turns = new List<CommittedTurn>();
        ImmutableArray<CommittedTurn> page;
        do
        {
            page = await store.ReadTurnsAsync(session, turns.Count > 0 ? turns[^1].Sequence : after, Page, stop);
            turns.AddRange(page);
        }
        while (page.Length == Page);
        return turns;
    }

    private static Question? Open(Pack pack, SessionState? state) =>
        state is { Phase: SessionPhase.Asking, Current: { } current }
            ? pack.Questions.FirstOrDefault(question => question.Id == current)
            : null;

    private static ImmutableArray<Choice> Offers(List<CommittedTurn> turns) =>
        turns is [.., { Replies: [.., var last] }] ? last.Offers : [];

    private static ProgressView Progress(Pack pack, SessionState? state, List<CommittedTurn> turns)
    {
        var at = pack.Questions.TakeWhile(question => question.Id != state?.Current).Count();
        var progress = turns.Count == 0 ? null : turns[^1].Progress;
        return new ProgressView(
            progress?.Where ?? "",
            progress?.Made.Length ?? 0,
            progress?.Ended ?? false,
            at + 1,
            pack.Questions.Length);
    }
}
