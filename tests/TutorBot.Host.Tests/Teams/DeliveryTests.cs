using System.Net;
using TutorBot.Host.Teams.Talking;
using TutorBot.Testing.Teams;

namespace TutorBot.Host.Tests.Teams;

/// <summary>What becomes of replies while Teams has a bad day: all arrive, in order, and repeats are counted.</summary>
public sealed class DeliveryTests
{
    private const int Learners = 10;
    private const int Messages = 5;

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(5);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, ConnectorFault, int> Weathers => new()
    {
        { "throttled with a wait", new ConnectorFault.Status(429, "3"), 0 },
        { "throttled without one", new ConnectorFault.Status(429), 0 },
        { "busy", new ConnectorFault.Status(412), 0 },
        { "bad gateway", new ConnectorFault.Status(502, Code: null), 0 },
        { "unavailable", new ConnectorFault.Status(503, Code: null), 0 },
        { "server error", new ConnectorFault.Status(500), 0 },
        { "cut off", new ConnectorFault.CutOff(), 0 },
        { "answer lost", new ConnectorFault.LostAnswer(), 1 },
        { "silent", new ConnectorFault.Silence(), 1 },
    };

    [Theory]
    [MemberData(nameof(Weathers))]
    public async Task Every_reply_arrives_in_order_through_bad_weather(
        string weather, ConnectorFault fault, int copiesPerFault)
    {
        await using var trial = await TeamsOnTrial.StartAsync(deadlines: fault is ConnectorFault.Silence);
        var (calls, faults) = (0, 0);
        trial.Teams.Weather = () =>
        {
            if (Interlocked.Increment(ref calls) % 3 != 0)
            {
                return null;
            }

            Interlocked.Increment(ref faults);
            return fault;
        };
        await TalkAsync(trial);
        var settled = UntilAllArrivedAsync(trial);
        while (!settled.IsCompleted)
        {
            // Waits pass quickly here: a second of theirs in a few milliseconds.
            trial.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(settled, Task.Delay(Moment, TimeProvider.System, Stop));
        }

        await settled;
        var (lost, repeats) = (0, 0);
        for (var person = 1; person <= Learners; person++)
        {
            var heard = trial.Heard(person);
            var expected = await RepliesAsync(trial, person);
            var deduplicated = WithoutRepeats(heard);
            lost += expected.Except(heard).Count();
            repeats += heard.Count - deduplicated.Count;
            deduplicated.ShouldBe(expected);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{weather}: {faults} faults, {repeats} repeats, {lost} lost");
        lost.ShouldBe(0);
        faults.ShouldBeGreaterThan(10);
        repeats.ShouldBeLessThanOrEqualTo(faults * copiesPerFault);
    }

    [Fact]
    public async Task A_conversation_closed_to_the_bot_does_not_hold_up_the_others_and_opens_by_the_next_message()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        trial.Teams.Fail(new ConnectorFault.Status(403, Code: "ConversationBlockedByUser"));
        await trial.PostAsync(TeamsActivity.Said(trial.Teams, 1, "1", "hello"));
        await trial.Teams.UntilAsync(teams => teams.Calls.Length > 0, Stop);
        await trial.SayAsync("hello", person: 2);
        await trial.SayAsync("he is wrong");
        trial.Heard().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Nothing_goes_to_a_service_address_that_is_not_allowed()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        var addresses = new TeamsAddresses(trial.Store);
        await trial.SayAsync("hello");
        var kept = await addresses.FindAsync("teams:" + TeamsNames.PersonalChat(1), Stop);
        kept!.ServiceUrl.ShouldBe(trial.Teams.ServiceUrl);
        var foreign = TeamsActivity.Said(trial.Teams, 1, "2", "he is wrong");
        foreign["serviceUrl"] = "https://evil.example/";
        (await trial.PostAsync(foreign)).ShouldBe(HttpStatusCode.Forbidden);
        (await addresses.FindAsync("teams:" + TeamsNames.PersonalChat(1), Stop)).ShouldBe(kept);
    }

    private static async Task TalkAsync(TeamsOnTrial trial)
    {
        await Task.WhenAll(Enumerable.Range(1, Learners).Select(async person =>
        {
            for (var number = 0; number < Messages; number++)
            {
                var text = number == 0 ? "hello" : $"he is wrong {number}";
                (await trial.PostAsync(TeamsActivity.Said(trial.Teams, person, $"{person}-{number}", text)))
                    .ShouldBe(HttpStatusCode.OK);
            }
        }));
    }

    private static async Task UntilAllArrivedAsync(TeamsOnTrial trial)
    {
        for (var person = 1; person <= Learners; person++)
        {
            while ((await trial.SessionAsync(person)).Version < Messages)
            {
                await Task.Delay(Moment, TimeProvider.System, Stop);
            }

            var expected = await RepliesAsync(trial, person);
            await trial.Teams.UntilAsync(_ => WithoutRepeats(trial.Heard(person)).Count >= expected.Count, Stop);
        }
    }

    private static List<string> WithoutRepeats(IReadOnlyList<string> heard) =>
        [.. heard.Where((words, at) => at == 0 || heard[at - 1] != words)];

    private static async Task<List<string>> RepliesAsync(TeamsOnTrial trial, int person)
    {
        var session = await trial.SessionAsync(person);
        return [.. (await trial.Store.ReadTurnsAsync(session.Id, 0, int.MaxValue, Stop))
            .SelectMany(turn => turn.Replies)
            .Select(reply => reply.PlainText)];
    }
}
