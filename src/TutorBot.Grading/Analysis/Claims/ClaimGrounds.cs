using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Claims;

/// <summary>Tells what a claim itself says that it rests on.</summary>
internal sealed class ClaimGrounds(Manuscript text, ClaimSources sources)
{
    /// <param name="unit">The claim.</param>
    /// <param name="block">Where it stands.</param>
    /// <param name="found">The lists of which the claim has words.</param>
    /// <param name="asks">It is a question whose answer it takes for granted.</param>
    public ClaimSupport Of(TextSpan unit, Block block, IReadOnlySet<string> found, bool asks) =>
        sources.CitationsIn(unit).Any() || IsNoted(block) ? ClaimSupport.Cited
        : sources.QuotationsIn(unit).Any() ? ClaimSupport.Quoted
        : found.Contains("example") && !found.Contains("opinion") ? ClaimSupport.Example
        : (found.Contains("argued") && !IsBareReason(unit)) || asks ? ClaimSupport.Argued
        : ClaimSupport.Asserted;

    /// <summary>What a note says rests on what the note cites.</summary>
    private bool IsNoted(Block block) => block.Label.Length > 0 && sources.CitationsIn(block.Span).Any(citation =>
        citation is { IsMarker: false } && citation.Label == block.Label);

    /// <summary>"Only because the docks stayed open." is the reason for what stands before it, itself bare.</summary>
    private bool IsBareReason(TextSpan unit)
    {
        var first = text.TokenAt(unit.Start);
        return (text.Word(first) == "because" || (text.Word(first) == "only" && text.Word(first + 1) == "because"))
            && !unit.In(text.Text).Contains(',');
    }
}
