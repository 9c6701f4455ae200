using TutorBot.Dialog.Ports;
using TutorBot.EndToEnd.Kill;
using TutorBot.Storage;
using TutorBot.Testing.Discord;

namespace TutorBot.EndToEnd.Discord;

/// <summary>
/// Two hundred learners talk in Discord at once, while the program itself is killed (SIGKILL), its socket is cut, and
/// events come twice and out of order. Then what was kept and what was posted is counted.
/// </summary>
public sealed class DiscordKillTests : IDisposable
{
    private const int Learners = 200;
    private const int Kills = 10;

    /// <summary>No measure of speed: only so that a program that hangs does not hang whoever runs the test.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    private static readonly string[] Lines =
    [
        "hello",
        "he only quotes the owner so it is one story only",
        "idk",
        "the letter is from 1889 and the flood was in 1893",
        "what does sluice mean",
        "because nobody asked the strikers",
    ];

    private readonly BotFolder _folder = new();
    private readonly CancellationTokenSource _patience =
        CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    public DiscordKillTests() => _patience.CancelAfter(Patience);

    private int _cuts;

    private CancellationToken Stop => _patience.Token;

    public void Dispose()
    {
        _patience.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Killed_under_two_hundred_learners_every_message_has_one_turn_and_every_reply_is_posted_once()
    {
        await using var discord = await FakeDiscord.StartAsync(new FakeDiscordOptions { RouteLimit = 50 });
        discord.Faults.RepeatEvery = 7;
        discord.Faults.SwapEvery = 5;
        var learners = Enumerable.Range(0, Learners)
            .Select(at => new ChattingLearner(discord, discord.AddUser($"learner{at}"), [.. Lines.Skip(at % 2)]))
            .ToArray();

        using (var program = _folder.Program(discord))
        {
            program.Start();
            await discord.UntilConnectedAsync();
            var talks = Task.WhenAll(learners.Select(learner => learner.TalkAsync(Stop)));
            await DisturbAsync(program, discord, learners, talks);
            await FinishAsync(discord, talks);
            await program.KillAsync(Stop);
        }

        using var store = KeptFolder.Open(_folder.Data);
        (await store.Conversations.OpenInboxAsync(0, 1, Stop)).ShouldBeEmpty();
        (await store.Outbox.NextDueAsync([], Stop)).ShouldBeNull();
        await CompareAsync(discord, learners, store);
    }

    private async Task DisturbAsync(
        KilledProgram program, FakeDiscord discord, IReadOnlyList<ChattingLearner> learners, Task talks)
    {
        var chance = new Random(1917);
        for (var kill = 0; kill < Kills; kill++)
        {
            var enough = learners.Sum(learner => learner.Count) + chance.Next(20, 80);
            await program.RunAsync(
                () => talks.IsCompleted || learners.Sum(learner => learner.Count) >= enough,
                TimeSpan.FromMilliseconds(chance.Next(60)),
                Stop);
            discord.Release();
            await program.KillAsync(Stop);
            program.Start();
            if (kill % 2 == 1)
            {
                await CutAsync(discord);
            }
        }
    }

    // Whatever is said from then on is heard only if the program comes back by itself.
    private async Task CutAsync(FakeDiscord discord)
    {
        var resumes = discord.Counts.Resumes;
        await discord.UntilAsync(() => discord.Counts.Resumes > resumes, "a resume after a kill", Patience);
        discord.Cut();
        _cuts++;
    }

    // What the swapping holds back is sent once nobody says anything more.
    private async Task FinishAsync(FakeDiscord discord, Task talks)
    {
        while (!talks.IsCompleted)
        {
            discord.Release();
            await Task.WhenAny(talks, Task.Delay(TimeSpan.FromMilliseconds(300), TimeProvider.System, Stop));
        }

        await talks;
    }

    private async Task CompareAsync(FakeDiscord discord, ChattingLearner[] learners, DataStore store)
    {
        var exercise = _folder.Exercise();
        var (messages, turns, lost, doubled, repeats) = (0, 0, 0, 0, 0);
        foreach (var learner in learners)
        {
            var record = await DiscordRecord.ReadAsync(store, learner.User.Id, Stop);
            var said = learner.Said.Select(message => "d:m:" + message.Id).ToArray();
            messages += said.Length;
            turns += record.Keys.Count;
            lost += said.Except(record.Keys).Count();
            doubled += record.Keys.Count - record.Keys.Distinct().Count();
            repeats += learner.Heard.Count - record.Replies.Count;
            var (replies, state) = record.Undisturbed(exercise);
            record.Replies.ShouldBe(replies, "a reply differs from the undisturbed talk");
            record.State.ShouldBe(state, "a state differs from the undisturbed talk");
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{learners.Length} learners, {Kills} kills, {_cuts} sockets cut, {messages} messages, {turns} turns, "
            + $"{lost} lost, {doubled} doubled, {repeats} replies posted again, "
            + $"{discord.NoncesMet} repeats met by their nonce, "
            + $"{discord.Counts.Repeated} events sent twice, {discord.Counts.Swapped} out of order, "
            + $"{discord.Counts.Resumes} resumes, {discord.Counts.Replayed} events replayed, "
            + $"{discord.Counts.Identifies} sessions begun");
        (lost, doubled, repeats).ShouldBe((0, 0, 0));
        turns.ShouldBe(messages);
    }
}
