using System.Text.Json;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Testing.Stores;

/// <summary>What every store promises of messages that their authors delete.</summary>
public abstract class ForgettingContract : StoreContract
{
    [Fact]
    public async Task The_words_of_a_deleted_message_are_gone_wherever_they_stood_and_all_turns_stay()
    {
        var session = await SessionAsync();
        await AnswerAsync(session, "1", "something to keep", "\"something to keep\", you say.");
        await AnswerAsync(session, "2", "something  to regret", "There it is, in \"something to regret\".");
        await AnswerAsync(session, "3", "something else", "In question 1 you said \"to regret\".");

        (await Ports.Conversations.ForgetAsync(session, key => key.Value == "w:2", Stop)).ShouldBe(2);

        var kept = await KeptAsync(session);
        kept.ShouldNotContain("regret");
        kept.ShouldContain("something to keep");
        kept.ShouldContain("something else");
        kept.ShouldContain("In question 1 you said");
        (await Ports.Conversations.ReadTurnsAsync(session, 0, 9, Stop)).Select(turn => turn.Sequence)
            .ShouldBe([1L, 2L, 3L]);
        (await Ports.Conversations.LoadAsync(session, Stop)).Version.ShouldBe(3);
    }

    [Fact]
    public async Task The_last_answer_of_the_state_goes_with_its_message_and_the_talk_goes_on()
    {
        var session = await SessionAsync();
        await AnswerAsync(session, "1", "something to regret", "And why?");
        await Ports.Conversations.ForgetAsync(session, key => key.Value == "w:1", Stop);
        (await Ports.Conversations.LoadAsync(session, Stop)).State!.LastAnswer.ShouldBe("");

        await AnswerAsync(session, "2", "something else", "And why?");
        (await KeptAsync(session)).ShouldNotContain("regret");
        (await Ports.Conversations.ForgetAsync(session, key => key.Value == "w:1", Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task Where_nothing_was_said_nothing_is_forgotten() =>
        (await Ports.Conversations.ForgetAsync(await SessionAsync(), _ => true, Stop)).ShouldBe(0);

    private async Task AnswerAsync(SessionId session, string key, string text, string reply)
    {
        var message = await AcceptAsync(session, key, text);
        var commit = Sample.Commit(message, await Ports.Conversations.LoadAsync(session, Stop), reply);
        var outcome = commit.Outcome with
        {
            State = commit.Outcome.State with { LastAnswer = text },
            Submission = Sample.Submission(text),
        };
        (await Ports.Conversations.CommitAsync(commit with { Outcome = outcome }, Stop))
            .ShouldBe(CommitOutcome.Committed);
    }

    private async Task<string> KeptAsync(SessionId session)
    {
        var turns = await Ports.Conversations.ReadTurnsAsync(session, 0, 9, Stop);
        var state = (await Ports.Conversations.LoadAsync(session, Stop)).State!;
        var records = turns.Select(turn => JsonSerializer.Serialize(turn, TurnJson.Default.CommittedTurn));
        return string.Join('\n', records) + JsonSerializer.Serialize(state, TurnJson.Default.SessionState);
    }
}
