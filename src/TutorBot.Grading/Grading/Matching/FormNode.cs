namespace TutorBot.Grading.Grading.Matching;

/// <summary>A state of the automaton that reads all forms of a pack at once.</summary>
internal sealed class FormNode(int id)
{
    // Most states of a pack are the last of their form: they have one thing and nothing else.
    private Dictionary<string, FormNode>? _children;
    private Dictionary<int, FormNode[]>? _bySymbol;
    private (int Most, FormNode Target)[] _gaps = [];
    private int[] _accepts = [];

    public int Id { get; } = id;

    /// <summary>The concepts whose form ends here.</summary>
    public ReadOnlySpan<int> Accepts => _accepts;

    public ReadOnlySpan<(int Most, FormNode Target)> Gaps => _gaps;

    public ReadOnlySpan<FormNode> Next(int symbol) =>
        _bySymbol is not null && _bySymbol.TryGetValue(symbol, out var nodes) ? nodes : [];

    public void Accept(int concept)
    {
        if (!_accepts.Contains(concept))
        {
            _accepts = [.. _accepts, concept];
        }
    }

    /// <summary>The state after a place of a form; forms that begin alike share it.</summary>
    public FormNode Child(FormItem item, SymbolTable symbols, Func<FormNode> create)
    {
        var key = item.ToString()!;
        _children ??= new(StringComparer.Ordinal);
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
            _gaps = [.. _gaps, (gap.Most, child)];
            return;
        }

        _bySymbol ??= [];
        foreach (var symbol in ((FormItem.OneOf)item).Symbols)
        {
            var number = symbols.Intern(symbol);
            _bySymbol[number] = [.. Next(number), child];
        }
    }
}
