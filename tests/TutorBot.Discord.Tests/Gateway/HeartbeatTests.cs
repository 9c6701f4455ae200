using static TutorBot.Discord.Tests.Gateway.GatewayOnClock;

namespace TutorBot.Discord.Tests.Gateway;

public sealed class HeartbeatTests
{
    [Fact]
    public async Task The_first_comes_after_a_share_of_the_interval_and_says_nothing_before_an_event()
    {
        await using var gateway = new GatewayOnClock();
        var (socket, identify) = await gateway.GreetedAsync();
        ((int?)identify["op"]).ShouldBe(2);
        await gateway.PassAsync(20);
        (await socket.SentAsync()).ToJsonString().ShouldBe("""{"op":1,"d":null}""");
    }

    [Fact]
    public async Task Later_ones_come_each_interval_and_say_up_to_where_events_were_accepted()
    {
        await using var gateway = new GatewayOnClock();
        var socket = await gateway.ReadyAsync();
        await gateway.PassAsync(20);
        (await socket.SentAsync()).ToJsonString().ShouldBe("""{"op":1,"d":1}""");
        socket.Push("""{"op":11}""");
        socket.Push(Said(7, "x"));
        await gateway.Sink.UntilAsync(() => gateway.Sink.Words.Count == 1);
        await gateway.PassAsync(40);
        (await socket.SentAsync()).ToJsonString().ShouldBe("""{"op":1,"d":7}""");
        socket.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task One_that_the_server_asks_for_is_sent_at_once()
    {
        await using var gateway = new GatewayOnClock();
        var socket = await gateway.ReadyAsync();
        socket.Push("""{"op":1,"d":null}""");
        ((int?)(await socket.SentAsync())["op"]).ShouldBe(1);
    }

    [Fact]
    public async Task One_that_is_not_acknowledged_closes_with_4000_and_resumes()
    {
        await using var gateway = new GatewayOnClock();
        var silent = await gateway.ReadyAsync();
        await gateway.PassAsync(20);
        await silent.SentAsync();
        await gateway.PassAsync(40);
        (await silent.Closed).ShouldBe(4000);

        await gateway.PassAsync(0.5);
        var (next, resume) = await gateway.GreetedAsync();
        next.Address.ToString().ShouldBe(Resume);
        resume.ToJsonString().ShouldBe("""{"op":6,"d":{"token":"token","session_id":"abc","seq":1}}""");

        // The new connection is not judged by what the old one left unanswered.
        next.Push("""{"op":0,"t":"RESUMED","s":2,"d":{}}""");
        await gateway.Sink.UntilAsync(() => gateway.Sink.Accepted.Count == 2);
        await gateway.PassAsync(20);
        ((int?)(await next.SentAsync())["op"]).ShouldBe(1);
        next.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task They_go_on_while_the_sink_is_slow_and_the_connection_is_not_judged_silent()
    {
        await using var gateway = new GatewayOnClock(queued: 1);
        var socket = await gateway.ReadyAsync();
        var slow = new TaskCompletionSource();
        gateway.Sink.Before = (_, stop) => slow.Task.WaitAsync(stop);
        foreach (var sequence in new[] { 2, 3, 4 })
        {
            socket.Push(Said(sequence, $"word {sequence}"));
        }

        await gateway.Sink.UntilAsync(() => gateway.Sink.Arrivals.Count == 4);
        await gateway.PassAsync(20);
        await socket.SentAsync();
        for (var minute = 0; minute < 10; minute++)
        {
            await gateway.PassAsync(40);
            (await socket.SentAsync()).ToJsonString().ShouldBe("""{"op":1,"d":1}""");
        }

        socket.IsOpen.ShouldBeTrue();
        slow.SetResult();
        await gateway.Sink.UntilAsync(() => gateway.Sink.Words.Count == 3);
        gateway.Sink.Words.ShouldBe(["word 2", "word 3", "word 4"]);
    }
}
