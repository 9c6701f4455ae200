using TutorBot.Testing.Discord;

namespace TutorBot.Discord.Tests.Loopback;

/// <summary>How tests wait for what happens in the fake Discord.</summary>
public sealed class WaitingTests
{
    [Fact]
    public async Task A_look_at_the_fake_wakes_nobody_so_that_waiting_in_vain_ends()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var looks = 0;
        await Should.ThrowAsync<TimeoutException>(() => discord.UntilAsync(
            () =>
            {
                looks.ShouldBeLessThan(1_000, "Every look is a change that is looked at.");
                looks++;
                return discord.Connected > 0;
            },
            "a connection",
            TimeSpan.FromMilliseconds(50)));
        looks.ShouldBe(1);
    }
}
