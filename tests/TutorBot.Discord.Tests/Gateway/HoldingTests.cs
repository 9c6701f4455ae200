using TutorBot.Discord.Gateway;
using static TutorBot.Discord.Tests.Gateway.GatewayOnClock;

namespace TutorBot.Discord.Tests.Gateway;

/// <summary>What becomes of events while one of them cannot be taken yet.</summary>
public sealed class HoldingTests
{
    [Fact]
    public async Task Somebody_who_must_wait_holds_up_nobody_else_and_the_position_stays_before_them()
    {
        await using var gateway = new GatewayOnClock();
        var socket = await gateway.ReadyAsync();
        var full = true;
        gateway.Sink.PutOff = accepted => full && Author(accepted) == "7";
        socket.Push(Said(2, "ann 1", "7"));
        socket.Push(Said(3, "ben 1", "8"));
        socket.Push(Said(4, "ann 2", "7"));
        socket.Push(Said(5, "ben 2", "8"));
        await gateway.Sink.UntilAsync(() => gateway.Sink.Words.Count == 2);
        gateway.Sink.Words.ShouldBe(["ben 1", "ben 2"]);
        Positions(gateway).ShouldBe([1, 1]);

        full = false;
        await gateway.PassAsync(0.75);
        await gateway.Sink.UntilAsync(() => gateway.Sink.Words.Count == 4);
        gateway.Sink.Words.ShouldBe(["ben 1", "ben 2", "ann 1", "ann 2"]);
        Positions(gateway).ShouldBe([1, 1, 3, 5]);
        socket.Push(Said(6, "ann 3", "7"));
        await gateway.Sink.UntilAsync(() => gateway.Sink.Words.Count == 5);
        Positions(gateway)[^1].ShouldBe(6);
    }

    [Fact]
    public async Task The_pause_grows_while_they_must_wait_and_each_waits_for_their_own()
    {
        await using var gateway = new GatewayOnClock();
        var socket = await gateway.ReadyAsync();
        HashSet<string> full = ["7", "8"];
        gateway.Sink.PutOff = accepted => full.Contains(Author(accepted)!);
        socket.Push(Said(2, "ann", "7"));
        socket.Push(Said(3, "ben", "8"));
        await gateway.Sink.UntilAsync(() => gateway.Sink.Refused == 2);
        await gateway.PassAsync(0.75);
        await gateway.Sink.UntilAsync(() => gateway.Sink.Refused == 4);
        full.Remove("8");
        await gateway.PassAsync(1.5);
        await gateway.Sink.UntilAsync(() => gateway.Sink.Words.Count == 1 && gateway.Sink.Refused == 5);
        Positions(gateway).ShouldBe([1]);
        full.Clear();
        await gateway.PassAsync(3);
        await gateway.Sink.UntilAsync(() => gateway.Sink.Words.Count == 2);
        Positions(gateway).ShouldBe([1, 3]);
    }

    [Fact]
    public async Task A_deletion_waits_behind_what_is_held_of_its_channel_and_of_no_other()
    {
        await using var gateway = new GatewayOnClock();
        var socket = await gateway.ReadyAsync();
        var full = true;
        gateway.Sink.PutOff = accepted => full && Author(accepted) == "7";
        socket.Push(Said(2, "ann", "7"));
        socket.Push(Deleted(3, channel: "2"));
        socket.Push(Deleted(4, channel: "5"));
        await gateway.Sink.UntilAsync(() => Deletions(gateway).Count == 1);
        Deletions(gateway).ShouldBe(["5"]);
        full = false;
        await gateway.PassAsync(0.75);
        await gateway.Sink.UntilAsync(() => Deletions(gateway).Count == 2);
        gateway.Sink.Accepted.Select(entry => entry.Event.GetType().Name)
            .ShouldBe(["Ready", "MessageDeleted", "MessageCreated", "MessageDeleted"]);
    }

    [Fact]
    public async Task Stopped_meanwhile_it_resumes_before_what_is_held()
    {
        await using var gateway = new GatewayOnClock();
        var socket = await gateway.ReadyAsync();
        gateway.Sink.PutOff = accepted => Author(accepted) == "7";
        socket.Push(Said(2, "ben", "8"));
        socket.Push(Said(3, "ann", "7"));
        socket.Push(Said(4, "ben", "8"));
        await gateway.Sink.UntilAsync(() => gateway.Sink.Words.Count == 2);
        await gateway.StopAsync();
        gateway.Memory.Position!.Sequence.ShouldBe(2);
    }

    [Fact]
    public async Task A_new_session_begins_when_nothing_of_the_old_one_is_held()
    {
        await using var gateway = new GatewayOnClock();
        var socket = await gateway.ReadyAsync();
        var full = true;
        gateway.Sink.PutOff = accepted => full && Author(accepted) == "7";
        socket.Push(Said(2, "ann", "7"));
        socket.Push("""{"op":0,"t":"READY","s":1,"d":{"user":{"id":"1"},"session_id":"new"}}""");
        socket.Push(Said(2, "ben", "8"));
        await gateway.Sink.UntilAsync(() => gateway.Sink is { Arrivals.Count: 4, Refused: 1 });
        gateway.Sink.Accepted.Count.ShouldBe(1);
        full = false;
        await gateway.PassAsync(0.75);
        await gateway.Sink.UntilAsync(() => gateway.Sink.Words.Count == 2);
        gateway.Sink.Words.ShouldBe(["ann", "ben"]);
        gateway.Sink.Accepted.Select(entry => entry.Position.SessionId).ShouldBe(["abc", "abc", "new", "new"]);
    }

    [Fact]
    public async Task What_is_held_is_bounded_and_then_the_others_wait_too()
    {
        await using var gateway = new GatewayOnClock(queued: 3);
        var socket = await gateway.ReadyAsync();
        var full = true;
        gateway.Sink.PutOff = accepted => full && Author(accepted) == "7";
        for (var sequence = 2; sequence < 102; sequence++)
        {
            socket.Push(Said(sequence, $"{sequence}", "7"));
        }

        socket.Push(Said(102, "ben", "8"));
        await gateway.Sink.UntilAsync(() => gateway.Sink.Refused == 1);
        gateway.Sink.Arrivals.Count.ShouldBeLessThan(12);
        full = false;
        await gateway.PassAsync(0.75);
        await gateway.Sink.UntilAsync(() => gateway.Sink.Words.Count == 101);
        gateway.Sink.Words.SkipLast(1).ShouldBe(Enumerable.Range(2, 100).Select(number => $"{number}"));
        gateway.Sink.Accepted[^1].Position.Sequence.ShouldBe(102);
    }

    private static string? Author(GatewayEvent accepted) =>
        accepted is GatewayEvent.MessageCreated { Message.Author: { } author } ? author.Id.ToString() : null;

    private static IReadOnlyList<long> Positions(GatewayOnClock gateway) =>
        [.. gateway.Sink.Accepted.Skip(1).Select(entry => entry.Position.Sequence)];

    private static IReadOnlyList<string> Deletions(GatewayOnClock gateway) =>
        [.. gateway.Sink.Accepted.Select(entry => entry.Event).OfType<GatewayEvent.MessageDeleted>()
            .Select(deleted => deleted.Message.ChannelId.ToString())];
}
