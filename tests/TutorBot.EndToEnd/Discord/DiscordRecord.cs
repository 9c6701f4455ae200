using System.Text.Json;
using TutorBot.Dialog;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Storage;

namespace TutorBot.EndToEnd.Discord;

/// <summary>What is kept of a talk in Discord, and what an undisturbed one would have been.</summary>
/// <param name="Keys">The messages that had a turn, in the order of their turns.</param>
/// <param name="Replies">What the tutor said, a reply each.</param>
/// <param name="State">Where the talk stands, as JSON.</param>
internal sealed record DiscordRecord(
    IReadOnlyList<string> Keys,
    IReadOnlyList<string> Replies,
    string State,
    IReadOnlyList<Inbound> Messages,
    ulong Seed)
{
    public static async Task<DiscordRecord> ReadAsync(DataStore store, string user, CancellationToken stop)
    {
        var learner = await store.Learners.FindAsync(new Account("discord", user), stop);
        var session = (await store.Conversations.SessionsOfAsync(learner!.Value, stop)).ShouldHaveSingleItem();
        var turns = await store.Conversations.ReadTurnsAsync(session, 0, int.MaxValue, stop);
        var state = (await store.Conversations.LoadAsync(session, stop)).State!;
        return new DiscordRecord(
            [.. turns.Select(turn => turn.Inbound.Key.Value)],
            [.. turns.SelectMany(turn => turn.Replies).Select(reply => reply.PlainText)],
            Json(state),
            [.. turns.Select(turn => turn.Inbound)],
            state.Seed);
    }

    /// <summary>The same messages, one after another, with nothing in between.</summary>
    public (IReadOnlyList<string> Replies, string State) Undisturbed(Exercise exercise)
    {
        var state = SessionState.New(Messages[0].Session, Seed);
        var replies = new List<string>();
        foreach (var message in Messages)
        {
            var outcome = Tutor.Turn(state, message, exercise);
            state = outcome.State;
            replies.AddRange(outcome.Replies.Select(reply => reply.PlainText));
        }

        return (replies, Json(state));
    }

    private static string Json(SessionState state) => JsonSerializer.Serialize(state, TurnJson.Default.SessionState);
}
