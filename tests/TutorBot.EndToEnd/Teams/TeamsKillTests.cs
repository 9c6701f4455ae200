using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using TutorBot.Dialog.Ports;
using TutorBot.EndToEnd.Kill;
using TutorBot.Storage;
using TutorBot.Testing.Teams;

namespace TutorBot.EndToEnd.Teams;

/// <summary>
/// Kills the program itself (SIGKILL) at random moments while a school talks with it in Teams, then counts turns and
/// replies.
/// </summary>
public sealed class TeamsKillTests : IDisposable
{
    private const int Learners = 200;
    private const int Messages = 6;
    private const int Kills = 12;

    /// <summary>Replies under way at once: so many calls may be noted just after the kill that they preceded.</summary>
    private const int SideBySide = 16;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tutorbot-teams-");
    private readonly CancellationTokenSource _patience;
    private readonly List<int> _killedAt = [];
    private int _acknowledged;

    public TeamsKillTests()
    {
        _patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        _patience.CancelAfter(Patience);
        CopyPack();
    }

    private CancellationToken Stop => _patience.Token;

    private string Data => Path.Combine(_folder.FullName, "data");

    private string Packs => Path.Combine(_folder.FullName, "packs");

    public void Dispose()
    {
        _patience.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Killed_while_two_hundred_learners_talk_every_message_has_one_turn_and_every_reply_arrives()
    {
        await using var teams = await FakeTeams.StartAsync(TimeProvider.System);
        using var program = new KilledProgram(Data, Packs, Settings(teams));
        using var http = new HttpClient { BaseAddress = program.Address };
        var learners = Enumerable.Range(1, Learners)
            .Select(number => new TeamsLearner(teams, number, new Random(number))).ToArray();
        await program.StartAndServeAsync(Stop);
        var talks = Task.WhenAll(learners.Select(learner => learner.TalkAsync(
            http, Messages, () => Interlocked.Increment(ref _acknowledged), Stop)));
        await KillAgainAndAgainAsync(program, teams);
        await talks;
        await UntilSentAsync();
        await program.KillAsync(Stop);
        await CountAsync(teams, learners);
    }

    private static Dictionary<string, string> Settings(FakeTeams teams) => new()
    {
        ["Teams__AppId"] = TeamsNames.AppId,
        ["Teams__TenantId"] = TeamsNames.Tenant,
        ["Teams__ClientSecret"] = TeamsNames.Secret,
        ["Teams__Issuer"] = teams.Issuer,
        ["Teams__MetadataUrl"] = teams.MetadataAddress.AbsoluteUri,
        ["Teams__LoginUrl"] = teams.Address.AbsoluteUri,
        ["Teams__Services__0"] = teams.Address.GetLeftPart(UriPartial.Authority),
    };

    private async Task KillAgainAndAgainAsync(KilledProgram program, FakeTeams teams)
    {
        var chance = new Random(1917);
        for (var kill = 1; kill <= Kills; kill++)
        {
            // Spread over the whole talk, so that some kills hit the rush of the beginning and some its end.
            var enough = Learners * Messages * kill / (Kills + 1);
            var then = TimeSpan.FromMilliseconds(chance.Next(200));
            await program.RunAsync(() => Volatile.Read(ref _acknowledged) >= enough, then, Stop);
            await program.KillAsync(Stop);
            _killedAt.Add(teams.Calls.Length);
            program.Start();
        }
    }

    /// <summary>Until nothing waits to be sent, as a visitor of the running program sees it.</summary>
    private async Task UntilSentAsync()
    {
        using var store = DataStore.Open(Data, StoreAccess.Visit, TimeProvider.System, NullLoggerFactory.Instance)
            .ShouldBeOfType<StoreOpening.Opened>().Store;
        while (!(await store.Conversations.OpenInboxAsync(0, 1, Stop)).IsEmpty
            || await store.Outbox.NextDueAsync([], Stop) is not null)
        {
            await Task.Delay(Pause, TimeProvider.System, Stop);
        }
    }

    private async Task CountAsync(FakeTeams teams, IReadOnlyList<TeamsLearner> learners)
    {
        using var store = KeptFolder.Open(Data);
        var arrived = Arrived(teams);
        var (turns, replies, lost, repeats, strange) = (0, 0, 0, 0, 0);
        foreach (var learner in learners)
        {
            var kept = await TurnsAsync(store, learner.Number);
            var chat = TeamsNames.PersonalChat(learner.Number);
            kept.Select(turn => turn.Inbound.Key.Value)
                .ShouldBe(learner.Acknowledged.Select(id => $"t:{chat}:{id}"), "a turn was lost or doubled");
            string[] expected = [.. kept.SelectMany(turn => turn.Replies).Select(reply => reply.PlainText)];
            var tally = Tally.Of(expected, arrived[chat]);
            tally.Repeats.ShouldAllBe(
                repeat => _killedAt.Any(kill => repeat.Before <= kill + SideBySide && kill <= repeat.At),
                "a reply was repeated without a kill between its copies");
            (turns, replies) = (turns + kept.Count, replies + expected.Length);
            (lost, repeats, strange) = (lost + tally.Lost, repeats + tally.Repeats.Count, strange + tally.Strange);
        }

        var again = learners.Sum(learner => learner.DeliveredAgain);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{Kills} kills, {Learners * Messages} messages, {again} delivered again, {turns} turns, "
            + $"{replies} replies, {lost} lost, {repeats} repeated, {strange} strange");
        turns.ShouldBe(Learners * Messages);
        lost.ShouldBe(0);
        strange.ShouldBe(0);
        again.ShouldBeGreaterThan(0);
        repeats.ShouldBeLessThanOrEqualTo(Kills * SideBySide);
    }

    private static Dictionary<string, List<(int At, string Words)>> Arrived(FakeTeams teams)
    {
        var arrived = new Dictionary<string, List<(int, string)>>();
        foreach (var (at, call) in teams.Calls.Index().Where(call => call.Item.IsMessage))
        {
            if (!arrived.TryGetValue(call.Conversation, out var chat))
            {
                arrived[call.Conversation] = chat = [];
            }

            chat.Add((at, Words(call.Body)));
        }

        return arrived;
    }

    private static string Words(JsonElement message) =>
        message.GetProperty("attachments")[0].GetProperty("content").GetProperty("fallbackText").GetString()!;

    private async Task<IReadOnlyList<CommittedTurn>> TurnsAsync(DataStore store, int number)
    {
        var account = new Account("teams", $"{TeamsNames.Tenant}/person-{number}");
        var learner = await store.Learners.FindAsync(account, Stop);
        var session = (await store.Conversations.SessionsOfAsync(learner!.Value, Stop)).ShouldHaveSingleItem();
        return await store.Conversations.ReadTurnsAsync(session, 0, int.MaxValue, Stop);
    }

    private void CopyPack()
    {
        var from = Path.Combine(AppContext.BaseDirectory, "config", "packs", FormBrowser.Pack);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Packs, FormBrowser.Pack, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
