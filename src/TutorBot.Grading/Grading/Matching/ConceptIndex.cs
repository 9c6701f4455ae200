using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Matching;

/// <summary>
/// The concepts of a pack as one automaton over stems, so that reading a text costs little more with more forms.
/// </summary>
internal sealed class ConceptIndex
{
    /// <summary>Concepts that every pack has.</summary>
    public static readonly ImmutableArray<string> BuiltIn = ["place", "number", "date", "quotation"];

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public ConceptIndex(IEnumerable<Concept> concepts)
    {
        foreach (var name in BuiltIn)
        {
            NumberOf(name);
        }

        var forms = new FormBuilder(Symbols);
        foreach (var concept in concepts)
        {
            var number = NumberOf(concept.Id.Value);
            foreach (var form in concept.Forms.SelectMany(FormParser.Parse))
            {
                forms.Add(form, number);
            }
        }

        Forms = forms.Build();
        Mentions = [.. _names.Select(Symbols.OfConcept)];
    }

    public FormAutomaton Forms { get; }

    public SymbolTable Symbols { get; } = new();

    /// <summary>For every concept the symbol by which forms mention it; -1 when none does.</summary>
    public ImmutableArray<int> Mentions { get; }

    public int Count => _names.Count;

    public string NameOf(int concept) => _names[concept];

    /// <summary>The number of a concept; -1 when the pack has none of that name.</summary>
    public int Find(string name) => _numbers.GetValueOrDefault(name, -1);

    private int NumberOf(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
        {
            _numbers[name] = number = _names.Count;
            _names.Add(name);
        }

        return number;
    }
}
