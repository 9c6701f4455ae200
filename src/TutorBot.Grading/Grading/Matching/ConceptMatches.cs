namespace TutorBot.Grading.Grading.Matching;

/// <summary>All concepts found in a text, by concept in the order of their words.</summary>
internal sealed class ConceptMatches
{
    private readonly ConceptMatch[] _byConcept;

    /// <summary>For every concept the index of its first match, and one more at the end.</summary>
    private readonly int[] _first;

    private readonly ConceptMatch[] _byStart;

    /// <param name="byStart">The matches by their first word, and those of one first word by their last.</param>
    /// <param name="concepts">How many concepts there are.</param>
    public ConceptMatches(ConceptMatch[] byStart, int concepts)
    {
        _byStart = byStart;
        _first = new int[concepts + 1];
        foreach (var match in byStart)
        {
            _first[match.Concept + 1]++;
        }

        for (var concept = 0; concept < concepts; concept++)
        {
            _first[concept + 1] += _first[concept];
        }

        _byConcept = new ConceptMatch[byStart.Length];
        var next = _first.AsSpan(0, concepts).ToArray();
        foreach (var match in byStart)
        {
            _byConcept[next[match.Concept]++] = match;
        }
    }

    /// <summary>All matches by their first word.</summary>
    public ReadOnlySpan<ConceptMatch> All => _byStart;

    public ReadOnlySpan<ConceptMatch> Of(int concept) =>
        _byConcept.AsSpan(_first[concept].._first[concept + 1]);

    public bool Has(int concept) => _first[concept] < _first[concept + 1];

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
