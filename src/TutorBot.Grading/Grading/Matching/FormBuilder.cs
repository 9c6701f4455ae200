using System.Collections.Immutable;

namespace TutorBot.Grading.Grading.Matching;

/// <summary>Puts the automaton of a pack's forms together. Forms that begin alike share their first states.</summary>
/// <param name="symbols">Numbers the symbols of the forms.</param>
internal sealed class FormBuilder(SymbolTable symbols)
{
    private readonly Dictionary<(int State, string Item), int> _children = [];
    private readonly List<FormWay> _words = [];
    private readonly List<FormWay> _gaps = [];
    private readonly List<FormWay> _ends = [];

    public void Add(ImmutableArray<FormItem> form, int concept)
    {
        var state = FormAutomaton.Root;
        foreach (var item in form)
        {
            state = Child(state, item);
        }

        _ends.Add(new FormWay(state, 0, concept));
    }

    public FormAutomaton Build() => new(_children.Count + 1, symbols.Count, _words, _gaps, _ends);

    /// <summary>The state after a place of a form.</summary>
    private int Child(int state, FormItem item)
    {
        var key = (state, item.ToString()!);
        if (!_children.TryGetValue(key, out var child))
        {
            _children[key] = child = _children.Count + 1;
            Connect(state, item, child);
        }

        return child;
    }

    private void Connect(int state, FormItem item, int child)
    {
        if (item is FormItem.Gap gap)
        {
            _gaps.Add(new FormWay(state, gap.Most, child));
            return;
        }

        foreach (var symbol in ((FormItem.OneOf)item).Symbols)
        {
            _words.Add(new FormWay(state, symbols.Intern(symbol), child));
        }
    }
}
