using TutorBot.Dialog.Ports;

namespace TutorBot.Testing.Stores;

/// <summary>What every store promises of the positions of streams.</summary>
public abstract class PositionContract : StoreContract
{
    private const string Stream = "discord:1:0";

    [Fact]
    public async Task Nothing_is_known_of_a_stream_at_first() =>
        (await Ports.Positions.ReadAsync(Stream, Stop)).ShouldBeNull();

    [Fact]
    public async Task A_position_is_kept_replaced_and_forgotten()
    {
        await Ports.Positions.WriteAsync(new StreamPosition(Stream, "1"), Stop);
        await Ports.Positions.WriteAsync(new StreamPosition(Stream, "2"), Stop);
        await Ports.Positions.WriteAsync(new StreamPosition("other", "9"), Stop);
        (await Ports.Positions.ReadAsync(Stream, Stop)).ShouldBe("2");

        await Ports.Positions.ForgetAsync(Stream, Stop);
        (await Ports.Positions.ReadAsync(Stream, Stop)).ShouldBeNull();
        (await Ports.Positions.ReadAsync("other", Stop)).ShouldBe("9");
    }

    [Fact]
    public async Task A_message_moves_its_stream_on_with_it_and_so_does_its_repetition()
    {
        var session = await SessionAsync();
        await AcceptAsync(session, "first");
        (await Ports.Positions.ReadAsync(Stream, Stop)).ShouldBe("first");

        var inbound = Sample.Said(session, "first", "words");
        (await Ports.Conversations.AcceptAsync(inbound, new StreamPosition(Stream, "again"), Stop))
            .ShouldBeOfType<Acceptance.Duplicate>();
        (await Ports.Positions.ReadAsync(Stream, Stop)).ShouldBe("again");
    }

    [Fact]
    public async Task A_message_of_nobody_moves_its_stream_on_too()
    {
        var nobody = Sample.Session(new Dialog.Sessions.LearnerId("nobody"));
        (await Ports.Conversations.AcceptAsync(
            Sample.Said(nobody, "1", "hello"), new StreamPosition(Stream, "1"), Stop))
            .ShouldBeOfType<Acceptance.UnknownLearner>();
        (await Ports.Positions.ReadAsync(Stream, Stop)).ShouldBe("1");
    }

    private async Task AcceptAsync(Dialog.Sessions.SessionId session, string key) =>
        (await Ports.Conversations.AcceptAsync(
            Sample.Said(session, key, "words"), new StreamPosition(Stream, key), Stop))
            .ShouldBeOfType<Acceptance.Accepted>();
}
