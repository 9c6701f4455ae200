using TutorBot.Host.Teams.Talking;

namespace TutorBot.Host.Tests.Teams;

public sealed class TeamsCommandTests
{
    [Theory]
    [InlineData("analyze the text")]
    [InlineData("analyze\nthe text")]
    [InlineData("/analyze\r\n\r\nthe text")]
    [InlineData("Analyse\tthe text")]
    public void A_command_ends_at_any_white_space(string line) =>
        TeamsCommand.Read(line).ShouldBe(new TeamsCommand.Analyze("the text"));

    [Fact]
    public void An_answer_that_begins_like_a_command_belongs_to_the_talk() =>
        TeamsCommand.Read("start\nwith the dates").ShouldBeNull();
}
