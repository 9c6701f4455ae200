using TutorBot.Grading.Grading.Likeness;

namespace TutorBot.Grading.Tests.Grading.Likeness;

public sealed class FeatureNumbersTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public void Features_are_numbered_as_they_come_whatever_was_expected(int expected)
    {
        var numbers = new FeatureNumbers(expected);
        var keys = Enumerable.Range(0, 500).Select(at => FeatureKey.OfStem((ulong)at)).ToList();

        var given = keys.ConvertAll(numbers.Of);

        given.ShouldBe(Enumerable.Range(0, 500));
        keys.ConvertAll(numbers.Of).ShouldBe(given);
        keys.ConvertAll(numbers.Find).ShouldBe(given);
        given.ConvertAll(numbers.KeyOf).ShouldBe(keys);
    }

    [Fact]
    public void Keys_that_want_the_same_place_are_told_apart()
    {
        var numbers = new FeatureNumbers(8);

        numbers.Of(1UL << 40).ShouldBe(0);
        numbers.Of(1UL << 41).ShouldBe(1);
        numbers.Find(1UL << 40).ShouldBe(0);
        numbers.Find(1UL << 42).ShouldBe(-1);
    }
}
