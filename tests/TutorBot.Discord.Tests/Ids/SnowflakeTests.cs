using System.Text.Json;
using TutorBot.Discord.Channels;
using TutorBot.Discord.Json;

namespace TutorBot.Discord.Tests.Ids;

public sealed class SnowflakeTests
{
    // The example of Discord's own page on snowflakes.
    [Fact]
    public void An_id_tells_when_it_was_made() =>
        Snowflake.Parse("175928847299117063").CreatedAt
            .ShouldBe(new DateTimeOffset(2016, 4, 30, 11, 18, 25, 796, TimeSpan.Zero));

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData(" 1")]
    [InlineData("18446744073709551616")]
    [InlineData("@me")]
    [InlineData(null)]
    public void What_is_no_number_of_64_bits_is_no_id(string? text) => MessageId.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Ids_are_read_from_text_and_from_numbers()
    {
        Read("""{"id":"18446744073709551615"}""").Id.ToString().ShouldBe("18446744073709551615");
        Read("""{"id":42,"type":1}""").ShouldBe(new Channel { Id = ChannelId.Parse("42"), Type = (ChannelKind)1 });
        Should.Throw<JsonException>(() => Read("""{"id":"x"}"""));
        Should.Throw<JsonException>(() => Read("{}"));
    }

    private static Channel Read(string json) => JsonSerializer.Deserialize(json, DiscordJson.Default.Channel)!;
}
