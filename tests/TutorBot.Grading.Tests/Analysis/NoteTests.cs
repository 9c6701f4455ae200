using TutorBot.Grading.Analysis;

namespace TutorBot.Grading.Tests.Analysis;

/// <summary>Notes as pages of the web and pasted texts have them.</summary>
public sealed class NoteTests
{
    [Fact]
    public void A_number_in_square_brackets_ends_the_sentence_before_it_and_finds_its_entry()
    {
        const string Text = """
            The harbour was dug in 1640.[1] It was empty by 1700.[2] Nobody knows why.[citation needed] It stank.

            References
            1. Ardley, Jane (1998). A History of Fenby. Leeds: Fell. pp. 12-15.
            2. Orme, Ben. "Boats on the Coast". Journal of Harbours 12 (2004): 33-58.
            """;
        var analysis = TextAnalyzer.Analyze(Text.ReplaceLineEndings("\n"));
        analysis.Sentences.Take(4).Select(one => one.In(analysis.Text)[..2].ToString())
            .ShouldBe(["Th", "It", "No", "It"]);
        analysis.Citations.Select(citation => citation.RefersTo).ShouldBe([2, 3, null, null]);
        (analysis.Citations[3].Volume, analysis.Citations[3].Issue).ShouldBe(("12", null));
    }

    [Fact]
    public void Notes_after_the_last_paragraph_need_no_heading()
    {
        const string Text = """
            The shift refused to go down.¹ The manager wrote that they were drunk.² A historian doubts it.³

            1 Fenby Advertiser, 6 March 1911, p. 2.
            2 J. Ardley, The Pit (Leeds: Fell, 1987), p. 101.
            3 Ibid., p. 104.
            """;
        var analysis = TextAnalyzer.Analyze(Text.ReplaceLineEndings("\n"));
        analysis.Citations.Select(citation => citation.RefersTo).ShouldBe([3, 4, 5, null, null, 4]);
        analysis.Sentences.Length.ShouldBe(6);
    }
}
