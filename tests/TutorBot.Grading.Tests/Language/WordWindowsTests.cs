using TutorBot.Grading.Language;

namespace TutorBot.Grading.Tests.Language;

public sealed class WordWindowsTests
{
    [Fact]
    public void Case_and_punctuation_do_not_change_a_window() =>
        WordWindows.Of("The tram stopped; nobody got off, and it waited.")
            .ShouldBe(WordWindows.Of("the TRAM stopped nobody got off and it \"waited\""));

    [Fact]
    public void Nine_words_have_two_windows_and_seven_have_none()
    {
        WordWindows.Of("one two three four five six seven eight nine").Length.ShouldBe(2);
        WordWindows.Of("one two three four five six seven").ShouldBeEmpty();
    }
}
