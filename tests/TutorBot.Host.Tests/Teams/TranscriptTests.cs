using System.Text.Json;
using System.Text.Json.Nodes;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Host.Teams.Talking;
using TutorBot.Testing;
using TutorBot.Testing.Exercises;
using TutorBot.Testing.Teams;

namespace TutorBot.Host.Tests.Teams;

/// <summary>The talks that the dialog is specified by, played through the web chat and through Teams.</summary>
public sealed class TranscriptTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_talk_gives_the_same_state_and_the_same_words_as_in_the_web_chat()
    {
        var folder = Path.Combine(Repository.Root, "tests", "TutorBot.Dialog.Tests", "Transcripts");
        await using var web = await TeamsOnTrial.StartAsync();
        await using var teams = await TeamsOnTrial.StartAsync();
        var (talks, lines) = (0, 0);
        foreach (var file in Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            // Learners are numbered, so the same number has the same id, and with it the same wordings, in both.
            var said = Said(file);
            talks++;
            lines += said.Count;
            await PlayInWebAsync(web, said);
            await PlayInTeamsAsync(teams, talks, said);
            var there = await web.Store.LoadAsync((await teams.SessionAsync(talks)).Id, Stop);
            var replies = await RepliesAsync(web, there.Id);
            await teams.UntilHeardAsync(replies.Count, talks);
            teams.Heard(talks).ShouldBe(replies, file);
            there.Version.ShouldBe(said.Count + 1, file);
            State(await teams.SessionAsync(talks)).ShouldBe(State(there), file);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{talks} talks, {lines} messages");
        talks.ShouldBeGreaterThan(50);
    }

    /// <summary>What a learner can send in both; the class's bell is no learner's.</summary>
    private static List<InboundContent> Said(string file) =>
    [
        .. File.ReadLines(file)
            .Where(line => line.StartsWith("L: ", StringComparison.Ordinal))
            .Select(line => line[3..])
            .Select(Content)
            .Where(content => content is not InboundContent.Chose { Choice: Choice.LessonEnding or Choice.Bell }
                and not InboundContent.Chose { Argument.Length: > 0 })
            .Where(content => content is not InboundContent.Said said || TeamsCommand.Read(said.Text) is null),
    ];

    private static InboundContent Content(string line)
    {
        if (line is not ['[', .. var button, ']'])
        {
            return new InboundContent.Said(line);
        }

        var words = button.Split(' ', 2);
        var choice = Enum.Parse<Choice>(words[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        return new InboundContent.Chose(choice, words.ElementAtOrDefault(1) ?? "");
    }

    private static async Task PlayInWebAsync(TeamsOnTrial trial, List<InboundContent> said)
    {
        using var learner = new WebLearner(trial.Address);
        await learner.BeginAsync();
        foreach (var content in said)
        {
            await (content is InboundContent.Chose chose
                ? learner.ChooseAsync(chose.Choice)
                : learner.SayAsync(((InboundContent.Said)content).Text));
        }
    }

    private static async Task PlayInTeamsAsync(TeamsOnTrial trial, int person, List<InboundContent> said)
    {
        await trial.PostAsync(TeamsActivity.Installed(trial.Teams, person, trial.NewId()));
        foreach (var content in said)
        {
            if (content is InboundContent.Chose chose)
            {
                await trial.PressAsync(
                    new JsonObject
                    {
                        ["verb"] = "choose",
                        ["choice"] = chose.Choice.ToString(),
                        ["on"] = trial.NewId(),
                    },
                    person);
            }
            else
            {
                var text = ((InboundContent.Said)content).Text;
                await trial.PostAsync(TeamsActivity.Said(trial.Teams, person, trial.NewId(), text));
            }

            // As a learner does: the next message after the answer to the last.
            var heard = trial.Heard(person).Count;
            await trial.UntilHeardAsync(Math.Max(heard, 1), person);
        }
    }

    private static async Task<List<string>> RepliesAsync(TeamsOnTrial trial, SessionId session) =>
        [.. (await trial.Store.ReadTurnsAsync(session, 0, int.MaxValue, Stop))
            .SelectMany(turn => turn.Replies)
            .Select(reply => reply.PlainText)];

    private static string State(StoredSession session) =>
        JsonSerializer.Serialize(session.State, TurnJson.Default.SessionState!);
}
