using TutorBot.Dialog.Turns;
using TutorBot.Host.Chat;

namespace TutorBot.Host.Tests.Chat;

public sealed class ChatLineTests
{
    [Theory]
    [InlineData("/passage P2")]
    [InlineData("/passage\nP2")]
    [InlineData("/passage\tP2")]
    [InlineData("/PASSAGE  P2 ")]
    public void A_command_ends_at_any_white_space(string line) => ChatLine.Read(line)
        .ShouldBe(new ChatLine.Message(new InboundContent.Chose(Choice.Passage, "P2")));
}
