namespace TutorBot.Grading.Grading.Matching;

/// <summary>A state of the automaton that reads all forms of a pack at once.</summary>
internal sealed class FormNode(int id)
{
    /// <summary>More ways on than this are not tried one by one.</summary>
    private const int Few = 8;

    // Most states of a pack are the last of their form: they have one thing and nothing else.
    private int[] _symbols = [];
    private FormNode[][] _targets = [];
    private Dictionary<int, FormNode[]>? _many;
    private (int Most, FormNode Target)[] _gaps = [];
    private int[] _accepts = [];

    public int Id { get; } = id;

    /// <summary>Whether no form goes on from here.</summary>
    public bool IsLast => _symbols.Length == 0 && _gaps.Length == 0 && _many is null;

    /// <summary>The concepts whose form ends here.</summary>
    public ReadOnlySpan<int> Accepts => _accepts;

    public ReadOnlySpan<(int Most, FormNode Target)> Gaps => _gaps;

    public ReadOnlySpan<FormNode> Next(int symbol)
    {
        if (_many is not null)
        {
            return _many.TryGetValue(symbol, out var nodes) ? nodes : [];
        }

        var at = _symbols.AsSpan().IndexOf(symbol);
        return at < 0 ? [] : _targets[at];
    }

    public void Accept(int concept)
    {
        if (!_accepts.Contains(concept))
        {
            _accepts = [.. _accepts, concept];
        }
    }

    /// <summary>Leads on to a state by a place of a form.</summary>
    public void Connect(FormItem item, SymbolTable symbols, FormNode target)
    {
        if (item is FormItem.Gap gap)
        {
            _gaps = [.. _gaps, (gap.Most, target)];
            return;
        }

        foreach (var symbol in ((FormItem.OneOf)item).Symbols)
        {
            var number = symbols.Intern(symbol);
            Put(number, [.. Next(number), target]);
        }
    }

    private void Put(int symbol, FormNode[] targets)
    {
        var at = _symbols.AsSpan().IndexOf(symbol);
        if (_many is not null)
        {
            _many[symbol] = targets;
        }
        else if (at >= 0)
        {
            _targets[at] = targets;
        }
        else if (_symbols.Length < Few)
        {
            (_symbols, _targets) = ([.. _symbols, symbol], [.. _targets, targets]);
        }
        else
        {
            _many = _symbols.Zip(_targets).ToDictionary(entry => entry.First, entry => entry.Second);
            _many[symbol] = targets;
            (_symbols, _targets) = ([], []);
        }
    }
}
