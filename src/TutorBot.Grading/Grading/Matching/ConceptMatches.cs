namespace TutorBot.Grading.Grading.Matching;

/// <summary>All concepts found in a text, by concept in the order of their words.</summary>
internal sealed class ConceptMatches
{
    private readonly List<ConceptMatch>?[] _byConcept;

    public ConceptMatches(IEnumerable<ConceptMatch> matches, int concepts, int steps)
    {
        _byConcept = new List<ConceptMatch>?[concepts];
        foreach (var match in matches.OrderBy(match => match.Start).ThenBy(match => match.End))
        {
            (_byConcept[match.Concept] ??= []).Add(match);
        }

        Steps = steps;
    }

    /// <summary>How much work the matching took, in moves of the automaton.</summary>
    public int Steps { get; }

    public IReadOnlyList<ConceptMatch> Of(int concept) => _byConcept[concept] ?? (IReadOnlyList<ConceptMatch>)[];

    public bool Has(int concept) => _byConcept[concept] is not null;

    public IEnumerable<ConceptMatch> All => _byConcept.Where(list => list is not null).SelectMany(list => list!);
}
