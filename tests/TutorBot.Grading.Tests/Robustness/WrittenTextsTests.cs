using TutorBot.Grading.Grading.Evaluation.Robustness;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Tests.Robustness;

public sealed class WrittenTextsTests
{
    [Fact]
    public void A_heading_names_a_kind_and_what_may_be_credited()
    {
        var kinds = WrittenTexts.Read(["# Texts", "words", "## chat | at most 5", "- hello", "## odd | at least 60"]);

        kinds.Select(kind => (kind.Name, kind.ShouldCredit, kind.Limit, kind.Texts.Length))
            .ShouldBe([("chat", false, 0.05, 1), ("odd", true, 0.6, 0)]);
    }

    [Fact]
    public void A_bullet_may_name_its_question_and_the_point_that_it_makes() =>
        WrittenTexts.Read(["## odd | at most 0", "- a", "- [q2] b", "- [q2 one-camp] [c]"]).Single().Texts.ShouldBe(
        [
            new WrittenText("a", null, null),
            new WrittenText("b", new QuestionId("q2"), null),
            new WrittenText("[c]", new QuestionId("q2"), new ElementId("one-camp")),
        ]);

    [Fact]
    public void A_bullet_before_the_first_heading_is_left_alone() => WrittenTexts.Read(["- a"]).ShouldBeEmpty();
}
