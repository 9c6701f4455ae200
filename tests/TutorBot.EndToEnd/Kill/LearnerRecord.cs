using System.Text.Json;
using TutorBot.Dialog.Ports;
using TutorBot.Storage;

namespace TutorBot.EndToEnd.Kill;

/// <summary>What is kept of a learner's session, in words that can be compared.</summary>
/// <param name="Keys">The messages that had a turn, in the order of their turns.</param>
internal sealed record LearnerRecord(IReadOnlyList<string> Keys, string Replies, string State)
{
    public static async Task<LearnerRecord> ReadAsync(DataStore store, Account account, CancellationToken stop)
    {
        var learner = await store.Learners.FindAsync(account, stop);
        var session = (await store.Conversations.SessionsOfAsync(learner!.Value, stop)).ShouldHaveSingleItem();
        var turns = await store.Conversations.ReadTurnsAsync(session, 0, int.MaxValue, stop);
        var stored = await store.Conversations.LoadAsync(session, stop);
        stored.Version.ShouldBe(turns.Length);
        (await store.Conversations.OpenInboxAsync(0, 1, stop)).ShouldBeEmpty();
        return new LearnerRecord(
            [.. turns.Select(turn => turn.Inbound.Key.Value)],
            string.Join('\n', turns.SelectMany(turn => turn.Replies).Select(reply => reply.PlainText)),
            JsonSerializer.Serialize(stored.State, TurnJson.Default.SessionState!));
    }
}
