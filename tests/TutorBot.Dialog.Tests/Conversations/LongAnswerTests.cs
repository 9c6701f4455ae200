using TutorBot.Dialog.Tests.Talks;
using TutorBot.Grading.Grading;
using TutorBot.Testing.Exercises;

namespace TutorBot.Dialog.Tests.Conversations;

public sealed class LongAnswerTests
{
    private const string Point = "not everyone stayed away in P2. ";

    [Fact]
    public void Who_writes_more_than_is_read_is_told_so_and_all_is_kept()
    {
        var text = Point + new string('x', Grader.LongestReading);
        var talk = new Talk(TestExercises.School());
        talk.Say("hi");
        var turn = talk.Say(text);
        turn.Replies[^1].PlainText.ShouldContain("first 8,000 characters");
        turn.Submission!.Text.ShouldBe(text);
    }

    [Fact]
    public void Nothing_is_said_of_length_where_all_was_read()
    {
        var talk = new Talk(TestExercises.School());
        talk.Say("hi");
        talk.Say(Point.PadRight(Grader.LongestReading, 'x')).Replies[^1].PlainText.ShouldNotContain("characters");
    }
}
