using TutorBot.Host.CommandLine;
using TutorBot.Host.Tests.CommandLine;

namespace TutorBot.Host.Tests.Analyzing;

public sealed class AnalyzeVerbTests
{
    [Theory]
    [InlineData("P6")]
    [InlineData("paragraph 6")]
    public async Task A_paragraph_named_is_shown_with_its_citations_and_questions(string name)
    {
        var run = await ProgramUnderTest.RunAsync("analyze", name);
        run.Exit.ShouldBe(ExitCode.Done);
        run.Output.ShouldContain("LCW");
        run.Output.ShouldContain("Worth asking");
    }

    [Fact]
    public async Task Another_text_is_said_to_come_later()
    {
        var run = await ProgramUnderTest.RunWithInputAsync("The cat sat on the mat.", "analyze");
        run.Exit.ShouldBe(ExitCode.SomeInputBad);
        run.Error.ShouldContain("later");
    }
}
