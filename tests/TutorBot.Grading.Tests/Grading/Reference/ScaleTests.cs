using TutorBot.Grading.Grading.Reference.Items;

namespace TutorBot.Grading.Tests.Grading.Reference;

public sealed class ScaleTests
{
    [Fact]
    public void Numbers_keep_their_distance()
    {
        var scale = Scale.Of(["0", "2", "1", "1.0"]);
        scale.IsNumeric.ShouldBeTrue();
        Scale.Of(["0", "1", "2"]).Decide([0.9, 0.8]).ShouldBe("2");
        Scale.Of(["0", "1", "2"]).Decide([0.9, 0.2]).ShouldBe("1");
        Scale.Of(["0", "1", "2"]).Expect([0.9, 0.2]).ShouldBe(1.1, 1e-9);
        Scale.Of(["0", "1", "3"]).Holds(1, "3").ShouldBeTrue();
        Scale.Of(["0", "1", "3"]).Holds(1, "1").ShouldBeFalse();
    }

    [Fact]
    public void Many_numbers_are_told_by_a_few_cuts()
    {
        var scale = Scale.Of(Enumerable.Range(0, 101).Select(number => number.ToString("D")));
        scale.Outputs.ShouldBe(8);
        scale.Decide(new double[8]).ShouldBe("0");
        scale.Decide(Enumerable.Repeat(1.0, 8).ToArray()).ShouldBe("94");
    }

    [Fact]
    public void One_word_among_the_labels_makes_all_of_them_names()
    {
        var scale = Scale.Of(["1", "2", "none"]);
        scale.IsNumeric.ShouldBeFalse();
        scale.Decide([0.2, 0.1, 0.6]).ShouldBe("none");
    }

    [Fact]
    public void Two_names_are_one_question()
    {
        var scale = Scale.Of(["wrong", "correct"]);
        scale.Outputs.ShouldBe(1);
        scale.Decide([0.7]).ShouldBe("correct");
        scale.Decide([0.3]).ShouldBe("wrong");
    }

    [Fact]
    public void One_label_is_always_it() => Scale.Of(["1", "1"]).Decide([]).ShouldBe("1");
}
