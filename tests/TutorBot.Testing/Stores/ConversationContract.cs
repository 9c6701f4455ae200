using System.Text.Json;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Testing.Stores;

/// <summary>What every store of conversations promises.</summary>
public abstract class ConversationContract : StoreContract
{
    [Fact]
    public async Task A_message_is_accepted_once()
    {
        var session = await SessionAsync();
        var first = await AcceptAsync(session, "1", "one story only");

        (await Ports.Conversations.AcceptAsync(Sample.Said(session, "1", "one story only"), Stop))
            .ShouldBe(new Acceptance.Duplicate(first.Order, Open: true));
        (await Ports.Conversations.OpenInboxAsync(0, 10, Stop)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Deliveries_of_one_message_at_once_are_accepted_once()
    {
        var session = await SessionAsync();
        var deliveries = Enumerable.Range(0, 20).Select(_ => Task.Run(
            () => Ports.Conversations.AcceptAsync(Sample.Said(session, "1", "twice clicked"), Stop)));

        (await Task.WhenAll(deliveries)).OfType<Acceptance.Accepted>().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_message_that_had_its_turn_is_still_recognised()
    {
        var session = await SessionAsync();
        await TurnAsync(session, "1", "all of them are Bolsheviks");

        (await Ports.Conversations.AcceptAsync(Sample.Said(session, "1", "all of them are Bolsheviks"), Stop))
            .ShouldBeOfType<Acceptance.Duplicate>().Open.ShouldBeFalse();
    }

    [Fact]
    public async Task The_same_key_of_another_learner_is_another_message()
    {
        await AcceptAsync(await SessionAsync("a"), "1", "mine");
        await AcceptAsync(await SessionAsync("b"), "1", "yours");
    }

    [Fact]
    public async Task Nothing_is_kept_for_a_learner_who_does_not_exist()
    {
        var nobody = Sample.Session(LearnerId.Parse("nobody"));

        (await Ports.Conversations.AcceptAsync(Sample.Said(nobody, "1", "hello"), Stop))
            .ShouldBeOfType<Acceptance.UnknownLearner>();
        (await Ports.Conversations.OpenInboxAsync(0, 10, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Open_messages_come_back_in_the_order_of_receipt()
    {
        var (a, b) = (await SessionAsync("a"), await SessionAsync("b"));
        await AcceptAsync(a, "1", "first");
        await AcceptAsync(b, "1", "second");
        await TurnAsync(a, "2", "has its turn");
        await AcceptAsync(a, "3", "third");

        var page = await Ports.Conversations.OpenInboxAsync(0, 2, Stop);
        var rest = await Ports.Conversations.OpenInboxAsync(page[^1].Order, 2, Stop);

        page.Concat(rest).Select(open => Words(open.Inbound)).ShouldBe(["first", "second", "third"]);
    }

    [Fact]
    public async Task A_turn_closes_its_message_and_moves_the_session()
    {
        var session = await SessionAsync();
        (await Ports.Conversations.LoadAsync(session, Stop)).ShouldBe(new StoredSession(session, 0, State: null));

        await TurnAsync(session, "1", "a");
        await TurnAsync(session, "2", "b");

        var stored = await Ports.Conversations.LoadAsync(session, Stop);
        stored.Version.ShouldBe(2);
        stored.State!.Turn.ShouldBe(2);
        stored.State.LastAnswer.ShouldBe("re: b");
        (await Ports.Conversations.OpenInboxAsync(0, 10, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_turn_on_a_session_that_moved_on_is_a_conflict_and_leaves_no_trace()
    {
        var session = await SessionAsync();
        var late = await AcceptAsync(session, "late", "late");
        var before = await Ports.Conversations.LoadAsync(session, Stop);
        await TurnAsync(session, "1", "a");

        (await Ports.Conversations.CommitAsync(Sample.Commit(late, before, "late"), Stop))
            .ShouldBe(CommitOutcome.VersionConflict);
        (await Ports.Conversations.ReadTurnsAsync(session, 0, 10, Stop)).Length.ShouldBe(1);
        (await Ports.Conversations.OpenInboxAsync(0, 10, Stop)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_has_one_turn()
    {
        var session = await SessionAsync();
        var message = await AcceptAsync(session, "1", "a");
        var before = await Ports.Conversations.LoadAsync(session, Stop);
        var commits = Enumerable.Range(0, 10).Select(_ => Task.Run(
            () => Ports.Conversations.CommitAsync(Sample.Commit(message, before, "a"), Stop)));

        (await Task.WhenAll(commits)).Count(outcome => outcome == CommitOutcome.Committed).ShouldBe(1);
        (await Ports.Conversations.ReadTurnsAsync(session, 0, 10, Stop)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Turns_are_read_after_a_sequence_number()
    {
        var session = await SessionAsync();
        foreach (var word in new[] { "a", "b", "c", "d" })
        {
            await TurnAsync(session, word, word);
        }

        (await Ports.Conversations.ReadTurnsAsync(session, 1, 2, Stop))
            .Select(turn => (turn.Sequence, Words(turn.Inbound))).ShouldBe([(2, "b"), (3, "c")]);
    }

    [Fact]
    public async Task A_turn_comes_back_whole()
    {
        var session = await SessionAsync();
        var message = await AcceptAsync(session, "1", new string('ш', 100_000));
        var before = await Ports.Conversations.LoadAsync(session, Stop);
        var commit = Sample.Commit(message, before, "“So what” – 😀");
        await Ports.Conversations.CommitAsync(commit, Stop);

        var turn = (await Ports.Conversations.ReadTurnsAsync(session, 0, 10, Stop)).ShouldHaveSingleItem();
        Json(turn).ShouldBe(Json(commit.Record));
        turn.Submission!.Grade.Points[0].Rules[0].Says.ShouldBe("names the group");
    }

    [Fact]
    public async Task Sessions_of_a_learner_come_with_the_last_used_first()
    {
        var first = await SessionAsync();
        var second = first with { Class = ClassId.Parse("7b") };
        await TurnAsync(first, "1", "a");
        Ports.Clock.Advance(TimeSpan.FromMinutes(1));
        await TurnAsync(second, "2", "b");

        (await Ports.Conversations.SessionsOfAsync(first.Learner, Stop)).ShouldBe([second, first]);
    }

    private static string Words(Inbound inbound) => ((InboundContent.Said)inbound.Content).Text;

    private static string Json(CommittedTurn turn) => JsonSerializer.Serialize(turn, TurnJson.Default.CommittedTurn);
}
