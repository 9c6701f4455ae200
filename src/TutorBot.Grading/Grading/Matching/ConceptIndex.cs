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
    private int _nodes;

    public ConceptIndex(IEnumerable<Concept> concepts)
    {
        Root = Create();
        foreach (var name in BuiltIn)
        {
            NumberOf(name);
        }

        var children = new Dictionary<(int Node, string Item), FormNode>();
        foreach (var concept in concepts)
        {
            Add(concept, children);
        }

        Mentions = [.. _names.Select(Symbols.OfConcept)];
    }

    public FormNode Root { get; }

    public SymbolTable Symbols { get; } = new();

    /// <summary>For every concept the symbol by which forms mention it; -1 when none does.</summary>
    public ImmutableArray<int> Mentions { get; }

    public int Count => _names.Count;

    public string NameOf(int concept) => _names[concept];

    /// <summary>The number of a concept; -1 when the pack has none of that name.</summary>
    public int Find(string name) => _numbers.GetValueOrDefault(name, -1);

    private void Add(Concept concept, Dictionary<(int Node, string Item), FormNode> children)
    {
        var number = NumberOf(concept.Id.Value);
        foreach (var items in concept.Forms.SelectMany(FormParser.Parse))
        {
            var node = Root;
            foreach (var item in items)
            {
                node = Child(node, item, children);
            }

            node.Accept(number);
        }
    }

    /// <summary>The state after a place of a form; forms that begin alike share it.</summary>
    private FormNode Child(FormNode node, FormItem item, Dictionary<(int Node, string Item), FormNode> children)
    {
        var key = (node.Id, item.ToString()!);
        if (!children.TryGetValue(key, out var child))
        {
            children[key] = child = Create();
            node.Connect(item, Symbols, child);
        }

        return child;
    }

    private FormNode Create() => new(_nodes++);

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
