namespace TutorBot.Grading.Grading.Matching;

/// <summary>All concepts found in a text, by concept in the order of their words.</summary>
/// <param name="byStart">The matches by their first word, and those of one first word by their last.</param>
/// <param name="concepts">How many concepts there are.</param>
internal sealed class ConceptMatches(ConceptMatch[] byStart, int concepts)
{
    private readonly PackedLists<ConceptMatch> _byConcept = new(byStart, concepts, match => match.Concept);

    /// <summary>All matches by their first word.</summary>
    public ReadOnlySpan<ConceptMatch> All => byStart;

    public ReadOnlySpan<ConceptMatch> Of(int concept) => _byConcept[concept];

    public bool Has(int concept) => !Of(concept).IsEmpty;

    /// <summary>The index of the first match from a word on.</summary>
    public static int FirstFrom(ReadOnlySpan<ConceptMatch> byStart, int word)
    {
        var (low, high) = (0, byStart.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = byStart[middle].Start < word ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
