using TutorBot.Grading.Grading;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Tests.Grading;

public sealed class GuessTests
{
    [Fact]
    public void What_was_not_read_and_may_be_meant_is_guessed_the_likeliest_first() =>
        Guess.Of([Point("faint", 0.05), Point("near", 0.2), Point("nearer", 0.4), Point("read", 0.9)], [Read("read")])
            .ShouldBe([new ElementId("nearer"), new ElementId("near")]);

    private static PossiblePoint Point(string element, double chance) => new(Read(element), chance, 0.5, chance > 0.5);

    private static PointRead Read(string element) =>
        new(new ElementId(element), Standing.Full, [], [], Placed: false, Linked: false, Confidence: 1);
}
