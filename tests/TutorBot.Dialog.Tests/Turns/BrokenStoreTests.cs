using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Testing.Stores;
using TutorBot.Testing.Time;

namespace TutorBot.Dialog.Tests.Turns;

public sealed class BrokenStoreTests
{
    private const int Messages = 25;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task However_often_the_store_breaks_each_message_has_one_turn_in_order(int seed)
    {
        var store = new MemoryStore(new ManualClock());
        var breaking = new StoreThatBreaks(store, new Random(seed));
        var options = new TurnLoopOptions { SideBySide = 4, FirstWait = TimeSpan.Zero, LongestWait = TimeSpan.Zero };
        await using var trial = new LoopOnTrial(store, breaking, options);
        trial.Start();
        var sessions = new List<SessionId>();
        for (var at = 0; at < 4; at++)
        {
            sessions.Add(await trial.SessionAsync($"s{at}"));
        }

        await Task.WhenAll(sessions.Select(session => TalkAsync(trial, session)));

        foreach (var session in sessions)
        {
            (await trial.RepliesAsync(session)).ShouldBe(Enumerable.Range(0, Messages).Select(at => $"m{at}"));
            store.State(session)!.Turn.ShouldBe(Messages);
        }
    }

    /// <summary>Sends each message until it is acknowledged, as a browser does after an error.</summary>
    private static async Task TalkAsync(LoopOnTrial trial, SessionId session)
    {
        for (var at = 0; at < Messages; at++)
        {
            while (await TrySayAsync(trial, session, $"m{at}") is null or Acceptance.Busy)
            {
                await Task.Yield();
            }
        }
    }

    private static async Task<Acceptance?> TrySayAsync(LoopOnTrial trial, SessionId session, string words)
    {
        try
        {
            return await trial.SayAsync(session, words);
        }
        catch (StoreUnavailableException)
        {
            return null;
        }
    }
}
