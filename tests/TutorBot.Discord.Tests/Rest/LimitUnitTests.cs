using System.Net;
using TutorBot.Discord.Rest;
using TutorBot.Discord.Rest.Limits;

namespace TutorBot.Discord.Tests.Rest;

public sealed class LimitUnitTests
{
    private static readonly Route Create = Routes.Messages(RestOnClock.Channel);
    private static readonly Route Elsewhere = Routes.Messages(RestOnClock.Another);

    [Fact]
    public void What_is_left_is_lowered_by_a_late_answer_and_never_raised()
    {
        var bucket = new Bucket();
        bucket.Learn(3, Seconds(5), Seconds(0));
        bucket.Take(Seconds(0)).ShouldBe(TimeSpan.Zero);
        bucket.Learn(3, Seconds(5), Seconds(0.1));
        bucket.Take(Seconds(0.1)).ShouldBe(TimeSpan.Zero);
        bucket.Take(Seconds(0.1)).ShouldBe(TimeSpan.Zero);
        bucket.Take(Seconds(1)).ShouldBe(Seconds(4.1));
        bucket.Take(Seconds(5.1)).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void An_answer_of_an_older_window_is_passed_over()
    {
        var bucket = new Bucket();
        bucket.Learn(0, Seconds(10), Seconds(0));
        bucket.Learn(4, Seconds(2), Seconds(0));
        bucket.Take(Seconds(3)).ShouldBe(Seconds(7));
    }

    [Fact]
    public void A_limit_is_counted_for_each_channel_though_its_name_is_the_same()
    {
        var table = new BucketTable();
        Learn(table, "same", 0);
        table.Take(Create, Seconds(1)).ShouldBe(Seconds(4));
        table.Take(Elsewhere, Seconds(1)).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_route_that_is_told_another_limit_moves_to_it()
    {
        var table = new BucketTable();
        Learn(table, "one", 0);
        Learn(table, "two", 1);
        table.Take(Create, Seconds(1)).ShouldBe(TimeSpan.Zero);
        table.Take(Create, Seconds(1)).ShouldBe(Seconds(4));
    }

    [Fact]
    public void The_breaker_opens_at_500_invalid_calls_and_shared_limits_do_not_count()
    {
        var limits = new RateLimits();
        for (var call = 0; call < 600; call++)
        {
            limits.Learn(Create, Reply(HttpStatusCode.TooManyRequests, "shared"), Seconds(0));
        }

        limits.TakeGlobal(Create, Seconds(0)).ShouldBe(TimeSpan.Zero);
        for (var call = 0; call < InvalidRequestBreaker.Most; call++)
        {
            limits.Learn(Create, Reply(HttpStatusCode.Forbidden, null), Seconds(call));
        }

        limits.TakeGlobal(Create, Seconds(500)).ShouldBe(Seconds(100));
        limits.TakeGlobal(Create, Seconds(601)).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task A_place_in_the_row_that_is_given_up_is_free_for_the_next()
    {
        var row = new FifoLock();
        using var impatient = new CancellationTokenSource();
        await row.AcquireAsync(CancellationToken.None);
        var second = row.AcquireAsync(impatient.Token);
        var third = row.AcquireAsync(CancellationToken.None);
        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => second);
        third.IsCompleted.ShouldBeFalse();
        row.Release();
        await third;
        row.Release();
        row.Idle.ShouldBeTrue();
    }

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("64", 64.0)]
    [InlineData("0.001", 0.001)]
    [InlineData("1,5", null)]
    [InlineData("-1", null)]
    [InlineData("soon", null)]
    [InlineData(null, null)]
    public void Seconds_are_read_with_a_point_whatever_the_language(string? text, double? seconds) =>
        RateLimitHeaders.Seconds(text)?.TotalSeconds.ShouldBe(seconds!.Value);

    [Fact]
    public void A_closed_channel_that_nobody_asks_for_again_is_forgotten_when_another_closes()
    {
        var closed = new ClosedChannels();
        var refusal = new DiscordApiException("POST", HttpStatusCode.NotFound, DiscordErrorCode.UnknownChannel, []);
        closed.Remember(Create, refusal, Seconds(0));
        closed.Remember(Elsewhere, refusal, ClosedChannels.Remembered);
        closed.Count.ShouldBe(1);
        closed.Find(Elsewhere, ClosedChannels.Remembered).ShouldNotBeNull();
    }

    private static void Learn(BucketTable table, string name, int remaining) => table.Learn(
        Create, new RateLimitHeaders(name, remaining, Seconds(5), null, null, Global: false), Seconds(0));

    private static RestReply Reply(HttpStatusCode status, string? scope) =>
        new(status, new RateLimitHeaders(null, null, null, null, scope, Global: false), default);

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);
}
