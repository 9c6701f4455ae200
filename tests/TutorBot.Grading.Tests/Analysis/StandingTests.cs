using TutorBot.Grading.Analysis;
using TutorBot.Grading.Analysis.Citations;
using TutorBot.Grading.Analysis.View;

namespace TutorBot.Grading.Tests.Analysis;

/// <summary>What people of the time left is told from what others wrote about it, where the text shows it.</summary>
public sealed class StandingTests
{
    [Theory]
    [InlineData("The mill was shut (Ardley, Letters, p. 4).", SourceStanding.FirstHand)]
    [InlineData("The mill was shut (Ardley, Collected Works, Vol. 3, p. 4).", SourceStanding.FirstHand)]
    [InlineData("The mill was shut (National Archives, COAL 12/33).", SourceStanding.FirstHand)]
    [InlineData("It was shut (Minute Book of the Lodge, 3 March 1911, fol. 7).", SourceStanding.FirstHand)]
    [InlineData("The mill was shut (Ardley, A History of Fenby, p. 4).", SourceStanding.Study)]
    [InlineData("The mill was shut in 1789 (Ardley 1970, p. 4).", SourceStanding.Study)]
    [InlineData("Ardley's History of the Mill (1970) says that it was shut.", SourceStanding.Study)]
    [InlineData("The mill was shut (Quoted in Ardley, The Mill, p. 4).", SourceStanding.SecondHand)]
    [InlineData("The mill was shut in 1969 (Ardley 1970, p. 4).", SourceStanding.Unclear)]
    [InlineData("The mill was shut (Ardley 1970, p. 4).", SourceStanding.Unclear)]
    [InlineData("The mill was shut (Ardley, Letters on the History of Fenby, p. 4).", SourceStanding.Unclear)]
    public void A_source_stands_as_near_as_it_looks(string text, SourceStanding standing) =>
        TextAnalyzer.Analyze(text).Citations.ShouldHaveSingleItem().Standing.ShouldBe(standing);

    [Fact]
    public void An_article_in_a_journal_is_a_study()
    {
        const string Text = "The pit was closed.1\n\nNotes\n\n"
            + "1. B. Orme, 'Pits on the Coast', Journal of Harbours 12 (2004): 33-58.";
        TextAnalyzer.Analyze(Text).Citations[1].Standing.ShouldBe(SourceStanding.Study);
    }

    [Fact]
    public void The_overview_counts_the_sources_by_their_looks_and_leaves_out_what_there_is_none_of()
    {
        var view = AnalysisView.Of(TextAnalyzer.Analyze("The mill was shut in 1789 (Ardley 1970, p. 4)."));
        view[0].Items.Single().Note.ShouldContain("Sources, by their looks: 1 written about it afterwards.");
        view[1].Items.Single().Note.ShouldEndWith("looks like a study");
    }
}
