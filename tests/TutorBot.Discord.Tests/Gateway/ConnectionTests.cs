using TutorBot.Discord.Gateway;
using static TutorBot.Discord.Tests.Gateway.GatewayOnClock;

namespace TutorBot.Discord.Tests.Gateway;

public sealed class ConnectionTests
{
    private static readonly GatewayPosition Known = new("old", "wss://resume.test", 41);

    [Fact]
    public async Task A_hello_that_does_not_come_is_waited_for_twenty_seconds()
    {
        await using var gateway = new GatewayOnClock();
        var socket = await gateway.Dialer.DialledAsync();
        await gateway.PassAsync(20);
        (await socket.Closed).ShouldBe(4000);
        await gateway.PassAsync(1);
        (await gateway.Dialer.DialledAsync()).Address.ToString().ShouldBe(Base);
    }

    [Fact]
    public async Task A_ready_that_does_not_come_is_waited_for_thirty_seconds()
    {
        await using var gateway = new GatewayOnClock();
        var (socket, _) = await gateway.GreetedAsync(interval: 100_000);
        await gateway.PassAsync(30);
        (await socket.Closed).ShouldBe(4000);
    }

    [Fact]
    public async Task A_resumed_that_does_not_come_is_waited_for_a_minute()
    {
        await using var gateway = new GatewayOnClock(Known);
        var (socket, resume) = await gateway.GreetedAsync(interval: 200_000);
        resume.ToJsonString().ShouldBe("""{"op":6,"d":{"token":"token","session_id":"old","seq":41}}""");
        await gateway.PassAsync(60);
        (await socket.Closed).ShouldBe(4000);
        gateway.Http.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_that_asks_for_it_is_resumed_at()
    {
        await using var gateway = new GatewayOnClock();
        var socket = await gateway.ReadyAsync();
        socket.Push("""{"op":7,"d":null}""");
        (await socket.Closed).ShouldBe(4000);
        await gateway.PassAsync(1);
        ((int?)(await gateway.GreetedAsync()).Greeting["op"]).ShouldBe(6);
    }

    [Theory]
    [InlineData("true", 6)]
    [InlineData("false", 2)]
    [InlineData("null", 2)]
    public async Task An_invalid_session_is_resumed_or_begun_anew_after_one_to_five_seconds(string data, int op)
    {
        await using var gateway = new GatewayOnClock();
        var socket = await gateway.ReadyAsync();
        socket.Push($$"""{"op":9,"d":{{data}}}""");
        await gateway.PassAsync(3);
        if (op == 2)
        {
            // Two more seconds, for five must lie between two sessions that are begun.
            await gateway.PassAsync(2);
        }

        ((int?)(await gateway.GreetedAsync()).Greeting["op"]).ShouldBe(op);
    }

    [Fact]
    public async Task A_resume_address_that_does_not_answer_is_dropped_and_then_the_session()
    {
        await using var gateway = new GatewayOnClock();
        var socket = await gateway.ReadyAsync();
        gateway.Dialer.Failing = 3;
        socket.HangUp(null);
        await gateway.PassAsync(1);
        await gateway.PassAsync(2);
        await gateway.PassAsync(4);
        await gateway.PassAsync(8);
        ((int?)(await gateway.GreetedAsync()).Greeting["op"]).ShouldBe(2);
        gateway.Dialer.Addresses.ShouldBe([Base, Resume, Base, Base, Base]);
    }

    [Fact]
    public async Task Messages_that_make_no_sense_are_dropped_and_five_in_a_row_end_the_connection()
    {
        await using var gateway = new GatewayOnClock();
        var socket = await gateway.ReadyAsync();
        foreach (var bad in new[] { "{", "[]", "null", "\"x\"" })
        {
            socket.Push(bad);
        }

        socket.Push(Said(2, "sense"));
        await gateway.Sink.UntilAsync(() => gateway.Sink.Words.Count == 1);
        socket.IsOpen.ShouldBeTrue();
        foreach (var bad in new[] { "{", "[]", "null", "\"x\"", "{\"op\":\"0\"}" })
        {
            socket.Push(bad);
        }

        (await socket.Closed).ShouldBe(4000);
    }

    [Fact]
    public async Task Events_are_handed_on_in_the_order_they_came()
    {
        await using var gateway = new GatewayOnClock(queued: 3);
        var socket = await gateway.ReadyAsync();
        for (var sequence = 2; sequence < 1_002; sequence++)
        {
            socket.Push(Said(sequence, $"{sequence}"));
        }

        await gateway.Sink.UntilAsync(() => gateway.Sink.Words.Count == 1_000);
        gateway.Sink.Words.ShouldBe(Enumerable.Range(2, 1_000).Select(number => $"{number}"));
        gateway.Sink.Accepted[^1].Position.ShouldBe(new GatewayPosition("abc", "wss://resume.test", 1_001));
    }

    [Fact]
    public async Task An_event_that_could_not_be_accepted_is_offered_again_before_the_next()
    {
        await using var gateway = new GatewayOnClock();
        var socket = await gateway.ReadyAsync();
        var failures = 2;
        gateway.Sink.Before = (_, _) => failures-- > 0 ? throw new IOException("store") : Task.CompletedTask;
        socket.Push(Said(2, "first"));
        socket.Push(Said(3, "second"));
        await gateway.PassAsync(0.75);
        await gateway.PassAsync(1.5);
        await gateway.Sink.UntilAsync(() => gateway.Sink.Words.Count == 2);
        gateway.Sink.Words.ShouldBe(["first", "second"]);
    }

    [Fact]
    public async Task It_stops_while_it_waits_for_hello_while_ready_and_while_it_pauses()
    {
        await using var waiting = new GatewayOnClock();
        var first = await waiting.Dialer.DialledAsync();
        (await waiting.StopAsync()).ShouldBeOfType<GatewayEnd.Stopped>();
        (await first.Closed).ShouldBe(4000);

        await using var ready = new GatewayOnClock();
        var second = await ready.ReadyAsync();
        (await ready.StopAsync()).ShouldBeOfType<GatewayEnd.Stopped>();
        (await second.Closed).ShouldBe(4000);
        ready.Memory.Position.ShouldBe(new GatewayPosition("abc", "wss://resume.test", 1));

        await using var pausing = new GatewayOnClock();
        (await pausing.ReadyAsync()).HangUp(4000);
        (await pausing.StopAsync()).ShouldBeOfType<GatewayEnd.Stopped>();
        pausing.Client.State.ShouldBe(GatewayState.Down);
    }

    [Fact]
    public async Task A_session_that_may_not_be_begun_yet_is_waited_for()
    {
        await using var gateway = new GatewayOnClock();
        gateway.Memory.Identifies.Count.ShouldBe(1);
        var socket = await gateway.ReadyAsync();
        socket.HangUp(4007);
        await gateway.PassAsync(1);
        await gateway.PassAsync(4);
        ((int?)(await gateway.GreetedAsync()).Greeting["op"]).ShouldBe(2);
        gateway.Memory.Identifies.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_status_waits_for_a_session_and_is_told_to_every_new_one()
    {
        await using var gateway = new GatewayOnClock();
        gateway.Client.ShowStatus("/help");
        var (early, _) = await gateway.GreetedAsync();
        early.SentNothing.ShouldBeTrue();
        early.Push("""{"op":0,"t":"READY","s":1,"d":{"user":{"id":"1"},"session_id":"abc"}}""");
        ((string?)(await early.SentAsync())["d"]!["activities"]![0]!["state"]).ShouldBe("/help");
        gateway.Client.ShowStatus(new string('x', 5_000));
        gateway.Client.ShowStatus("/tutor");
        var next = await early.SentAsync();
        ((string?)next["d"]!["activities"]![0]!["state"]).ShouldBe("/tutor");
    }

    [Fact]
    public async Task A_memory_that_fails_at_the_start_is_asked_again()
    {
        await using var gateway = new GatewayOnClock(Known, failingLoads: 1);
        await gateway.PassAsync(0.5);
        ((int?)(await gateway.GreetedAsync()).Greeting["op"]).ShouldBe(6);
    }

    [Fact]
    public async Task A_session_that_cannot_be_counted_is_begun_later()
    {
        await using var gateway = new GatewayOnClock(failingSaves: 1);
        await gateway.Dialer.DialledAsync();
        await gateway.PassAsync(1);
        ((int?)(await gateway.GreetedAsync()).Greeting["op"]).ShouldBe(2);
        gateway.Running.IsCompleted.ShouldBeFalse();
    }
}
