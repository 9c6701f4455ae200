using TutorBot.Grading.Grading;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Tests.Grading;

public sealed class PlainPointsTests
{
    private static readonly PointRead Sure = Point("sure", 0, 40, 0.95);

    [Fact]
    public void A_doubtful_point_gives_way_to_a_surer_one_in_the_same_words() =>
        PlainPoints.Of([Sure, Point("doubtful", 10, 40, 0.6)]).ShouldBe([Sure]);

    [Fact]
    public void A_plain_point_stands_beside_a_surer_one() =>
        PlainPoints.Of([Sure, Point("plain", 10, 40, 0.8)]).Length.ShouldBe(2);

    [Fact]
    public void A_doubtful_point_in_words_of_its_own_stands() =>
        PlainPoints.Of([Sure, Point("elsewhere", 60, 90, 0.6)]).Length.ShouldBe(2);

    private static PointRead Point(string element, int start, int end, double confidence) => new(
        ElementId.Parse(element),
        Standing.Full,
        [new EvidenceSpan(start, end, new string('x', end - start))],
        [],
        Placed: false,
        Linked: false,
        confidence);
}
