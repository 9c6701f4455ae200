using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Matching;

/// <summary>Numbers the symbols of all forms and finds those that a typed word can stand for.</summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _concepts = new(StringComparer.Ordinal);
    private readonly SpellingIndex _spelling = new();
    private readonly WordCache<ImmutableArray<int>> _found;
    private int _shortestPrefix = int.MaxValue;
    private int _longestPrefix;

    public SymbolTable() => _found = new WordCache<ImmutableArray<int>>(Read);

    public int Count { get; private set; }

    public int Intern(Symbol symbol)
    {
        switch (symbol.Kind)
        {
            case SymbolKind.Stem:
                var number = Number(_stems, Stems.Of(symbol.Value));
                _spelling.Add(symbol.Value, number);
                return number;
            case SymbolKind.Prefix:
                _shortestPrefix = Math.Min(_shortestPrefix, symbol.Value.Length);
                _longestPrefix = Math.Max(_longestPrefix, symbol.Value.Length);
                return Number(_prefixes, symbol.Value);
            case SymbolKind.Exact:
                return Number(_exact, symbol.Value);
            default:
                return Number(_concepts, symbol.Value);
        }
    }

    /// <summary>The number of a concept as forms mention it; -1 when none does.</summary>
    public int OfConcept(string id) => _concepts.GetValueOrDefault(id, -1);

    /// <summary>All symbols that a word can stand for; to be asked when all forms are in.</summary>
    public ImmutableArray<int> Of(string word) => _found.Of(word);

    private ImmutableArray<int> Read(string word)
    {
        var found = new List<int>();
        if (_exact.TryGetValue(word, out var exact))
        {
            found.Add(exact);
        }

        CollectPrefixes(word, found);
        if (_stems.TryGetValue(Stems.Of(word), out var stem))
        {
            found.Add(stem);
        }
        else
        {
            _spelling.Collect(word, found);
        }

        return [.. found];
    }

    private void CollectPrefixes(string word, List<int> found)
    {
        var longest = Math.Min(_longestPrefix, word.Length);
        var prefixes = _prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = _shortestPrefix; length <= longest; length++)
        {
            if (prefixes.TryGetValue(word.AsSpan(0, length), out var number))
            {
                found.Add(number);
            }
        }
    }

    private int Number(Dictionary<string, int> table, string key)
    {
        if (!table.TryGetValue(key, out var number))
        {
            table[key] = number = Count++;
        }

        return number;
    }
}
