using TutorBot.Grading.Analysis;
using TutorBot.Grading.Analysis.Citations;

namespace TutorBot.Grading.Tests.Analysis;

/// <summary>A reference to an archive begins with the whole name of the house, wherever the sentence begins.</summary>
public sealed class ArchiveReferenceTests
{
    [Theory]
    [InlineData("Her diary is in the county town: Dorset Record Office, D/BLX/F56.", "Dorset Record Office, D/BLX/F56")]
    [InlineData("Nobody printed it. Dorset Record Office, D/BLX/F56.", "Dorset Record Office, D/BLX/F56")]
    [InlineData("West Sussex Record Office, D/BLX/F56, has it.", "West Sussex Record Office, D/BLX/F56")]
    [InlineData("The Dorset Record Office, D/BLX/F56, has it.", "Dorset Record Office, D/BLX/F56")]
    [InlineData("See Dorset Record Office, D/BLX/F56.", "Dorset Record Office, D/BLX/F56")]
    [InlineData("Compare Dorset Record Office, D/BLX/F56.", "Dorset Record Office, D/BLX/F56")]
    public void A_house_keeps_the_name_of_its_place_at_the_start_of_a_sentence(string text, string reference) =>
        TextAnalyzer.Analyze(text).Citations.Single(citation => citation.Form == CitationForm.Archive)
            .Span.In(text).ToString().ShouldBe(reference);
}
