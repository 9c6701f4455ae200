using TutorBot.Dialog.Sessions;

namespace TutorBot.Dialog.Tests;

public sealed class SessionIdTests
{
    [Theory]
    [InlineData("Qm9nZGFub3Y_-1", true)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("a/b", false)]
    public void A_learner_id_is_safe_in_a_row_and_an_address(string text, bool valid) =>
        LearnerId.TryParse(text, out _).ShouldBe(valid);
}
