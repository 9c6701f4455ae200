using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Packs;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Grading.Matching;

public sealed class WorkTests
{
    private static readonly Lazy<PackIndex> October = new(() => new PackIndex(
        ((PackLoad.Loaded)PackLoader.Load(Path.Combine(Repository.Packs, "october-1917"))).Pack));

    [Theory]
    [InlineData("a ")]
    [InlineData("x")]
    [InlineData("not ")]
    [InlineData("the majority of the masses did not support Lenin ")]
    [InlineData("he says that he is right but, ")]
    [InlineData("e\u0301\u0301\u0301 ")]
    [InlineData("\uD800 ")]
    [InlineData("P2. ")]
    public void Work_in_steps_grows_with_the_length_of_a_text_and_no_faster(string piece)
    {
        var steps = new[] { 5_000, 10_000, 20_000 }.Select(length => Steps(piece, length)).ToArray();
        steps[1].ShouldBeLessThanOrEqualTo((steps[0] * 22 / 10) + 100);
        steps[2].ShouldBeLessThanOrEqualTo((steps[1] * 22 / 10) + 100);
    }

    private static int Steps(string piece, int length) =>
        October.Value.Read(string.Concat(Enumerable.Repeat(piece, length / piece.Length))).Concepts.Steps;
}
