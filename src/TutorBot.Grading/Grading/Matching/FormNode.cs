namespace TutorBot.Grading.Grading.Matching;

/// <summary>A state of the automaton that reads all forms of a pack at once.</summary>
internal sealed class FormNode(int id)
{
    private readonly Dictionary<string, FormNode> _children = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<FormNode>> _bySymbol = [];
    private readonly List<(int Most, FormNode Target)> _gaps = [];
    private readonly List<int> _accepts = [];

    public int Id { get; } = id;

    /// <summary>The concepts whose form ends here.</summary>
    public IReadOnlyList<int> Accepts => _accepts;

    public IReadOnlyList<(int Most, FormNode Target)> Gaps => _gaps;

    public IReadOnlyList<FormNode> Next(int symbol) => _bySymbol.TryGetValue(symbol, out var nodes) ? nodes : [];

    public void Accept(int concept)
    {
        if (!_accepts.Contains(concept))
        {
            _accepts.Add(concept);
        }
    }

    /// <summary>The state after a place of a form; forms that begin alike share it.</summary>
    public FormNode Child(FormItem item, SymbolTable symbols, Func<FormNode> create)
    {
        var key = item.ToString()!;
        if (!_children.TryGetValue(key, out var child))
        {
            child = create();
            _children[key] = child;
            Connect(item, symbols, child);
        }

        return child;
    }

    private void Connect(FormItem item, SymbolTable symbols, FormNode child)
    {
        if (item is FormItem.Gap gap)
        {
            _gaps.Add((gap.Most, child));
            return;
        }

        foreach (var symbol in ((FormItem.OneOf)item).Symbols)
        {
            var number = symbols.Intern(symbol);
            if (!_bySymbol.TryGetValue(number, out var nodes))
            {
                _bySymbol[number] = nodes = [];
            }

            nodes.Add(child);
        }
    }
}
