using TutorBot.Teams.Connector;

namespace TutorBot.Teams.Tests.Connector;

public sealed class BackoffTests
{
    [Theory]
    [InlineData(0, 0.0, 0.5)]
    [InlineData(0, 1.0, 1.0)]
    [InlineData(3, 0.0, 4.0)]
    [InlineData(3, 1.0, 8.0)]
    [InlineData(500, 1.0, 120.0)]
    public void Waits_double_between_half_and_whole_up_to_two_minutes(int attempts, double chance, double seconds) =>
        new Backoff(() => chance).Wait(attempts, asked: null).TotalSeconds.ShouldBe(seconds);

    [Theory]
    [InlineData(0.0, 30.0)]
    [InlineData(0.5, 30.5)]
    public void What_was_asked_for_is_waited_at_least(double chance, double seconds) =>
        new Backoff(() => chance).Wait(9, TimeSpan.FromSeconds(30)).TotalSeconds.ShouldBe(seconds);
}
