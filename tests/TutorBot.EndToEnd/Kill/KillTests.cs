using TutorBot.EndToEnd.Running;

namespace TutorBot.EndToEnd.Kill;

/// <summary>
/// Kills the program itself (SIGKILL) at random moments while several learners talk, then compares what it kept with a
/// run of the same transcripts that nobody disturbed.
/// </summary>
public sealed class KillTests : IDisposable
{
    private const int Kills = 50;
    private const int Learners = 6;

    /// <summary>No measure of speed: only so that a program that hangs does not hang whoever runs the test.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tutorbot-kill-");
    private readonly CancellationTokenSource _patience;
    private int _kills;

    public KillTests()
    {
        _patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        _patience.CancelAfter(Patience);
        Folder.Copy(
            Path.Combine(AppContext.BaseDirectory, "config", "packs", FormBrowser.Pack),
            Path.Combine(Packs, FormBrowser.Pack));
    }

    private CancellationToken Stop => _patience.Token;

    private string Disturbed => Path.Combine(_folder.FullName, "disturbed");

    private string Undisturbed => Path.Combine(_folder.FullName, "undisturbed");

    private string Packs => Path.Combine(_folder.FullName, "packs");

    public void Dispose()
    {
        _patience.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Killed_fifty_times_under_load_no_turn_is_lost_or_doubled_and_every_state_is_as_undisturbed()
    {
        using var crowd = await EnrolAsync();
        Folder.Copy(Disturbed, Undisturbed);
        try
        {
            await DisturbAsync(crowd);
            await RepeatAsync(crowd);
        }
        catch (OperationCanceledException) when (_patience.IsCancellationRequested)
        {
            Assert.Fail($"Nothing goes on after {_kills} kills and {crowd.Said} messages; last refusals: {crowd}");
        }

        var disturbed = await RecordsAsync(Disturbed, crowd);
        var undisturbed = await RecordsAsync(Undisturbed, crowd);
        Report(crowd, disturbed);
        foreach (var ((learner, kept), calm) in crowd.Learners.Zip(disturbed).Zip(undisturbed))
        {
            kept.Keys.ShouldBe(learner.Acknowledged.Select(message => message.Key), "a turn was lost or doubled");
            calm.Keys.ShouldBe(kept.Keys, "the undisturbed run had other turns");
            kept.Replies.ShouldBe(calm.Replies, "a reply differs from the undisturbed run");
            kept.State.ShouldBe(calm.State, "a state differs from the undisturbed run");
        }

        crowd.Said.ShouldBeGreaterThan(Kills);
        crowd.SentAgain.ShouldBeGreaterThan(0);
    }

    private async Task<TalkingCrowd> EnrolAsync()
    {
        using var program = new KilledProgram(Disturbed, Packs);
        await program.StartAndServeAsync(Stop);
        var crowd = await TalkingCrowd.BeginAsync(Learners, program.Address, Stop);
        await program.KillAsync(Stop);
        return crowd;
    }

    private async Task DisturbAsync(TalkingCrowd crowd)
    {
        using var program = new KilledProgram(Disturbed, Packs);
        program.Start();
        await crowd.TalkWhileAsync(program.Address, () => KillAgainAndAgainAsync(program, crowd), Stop);
        await program.KillAsync(Stop);
        await program.StartAndServeAsync(Stop);
        await crowd.SettleAsync(Stop);
        await program.KillAsync(Stop);
    }

    private async Task KillAgainAndAgainAsync(KilledProgram program, TalkingCrowd crowd)
    {
        var chance = new Random(1917);
        while (_kills < Kills)
        {
            // Most kills hit the talk, every fifth one the start with its open messages.
            var atStart = _kills % 5 == 0;
            var enoughSaid = atStart ? 0 : crowd.Said + chance.Next(1, 12);
            var then = TimeSpan.FromMilliseconds(chance.Next(atStart ? 2_000 : 40));
            await program.RunAsync(() => crowd.Said >= enoughSaid, then, Stop);
            await program.KillAsync(Stop);
            _kills++;
            program.Start();
        }
    }

    private async Task RepeatAsync(TalkingCrowd crowd)
    {
        using var program = new KilledProgram(Undisturbed, Packs);
        await program.StartAndServeAsync(Stop);
        await crowd.RepeatAsync(program.Address, Stop);
        await program.KillAsync(Stop);
    }

    private async Task<IReadOnlyList<LearnerRecord>> RecordsAsync(string folder, TalkingCrowd crowd)
    {
        using var store = KeptFolder.Open(folder);
        return await crowd.RecordsAsync(store, Stop);
    }

    private void Report(TalkingCrowd crowd, IReadOnlyList<LearnerRecord> kept)
    {
        var sent = crowd.Learners.SelectMany(learner => learner.Acknowledged).Select(message => message.Key).ToArray();
        var turns = kept.SelectMany(record => record.Keys).ToArray();
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{_kills} kills, {sent.Length} messages, {crowd.SentAgain} sent again, {turns.Length} turns, "
            + $"{sent.Except(turns).Count()} lost, {turns.Length - turns.Distinct().Count()} doubled");
    }
}
