using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Tests;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("q1", true)]
    [InlineData("P4-2", true)]
    [InlineData("success-is-not-majority", true)]
    [InlineData("", false)]
    [InlineData("-q1", false)]
    [InlineData("../q1", false)]
    [InlineData("q 1", false)]
    public void An_id_is_safe_in_a_file_name(string text, bool valid) =>
        ElementId.TryParse(text, out _).ShouldBe(valid);
}
