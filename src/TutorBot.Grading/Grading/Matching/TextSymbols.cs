using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Matching;

/// <summary>What the words of one text can stand for. Past the last word there is nothing.</summary>
internal sealed class TextSymbols
{
    private readonly ImmutableArray<int>[] _symbols;
    private readonly ulong[] _bits;
    private readonly bool[] _fillers;

    public TextSymbols(SymbolTable table, LearnerText text)
    {
        _symbols = new ImmutableArray<int>[text.Words.Length];
        _bits = new ulong[text.Words.Length];
        _fillers = new bool[text.Words.Length];
        for (var at = 0; at < _symbols.Length; at++)
        {
            var (word, first) = (text.Words[at].Text, text.FirstSame[at]);
            _symbols[at] = first < at ? _symbols[first] : table.Of(word);
            _fillers[at] = first < at ? _fillers[first] : EnglishLexicon.Default.Fillers.Contains(word);
            foreach (var symbol in _symbols[at])
            {
                Mark(at, symbol);
            }
        }
    }

    public ReadOnlySpan<int> this[int word] => _symbols[word].AsSpan();

    /// <summary>The bits of a word's symbols and of those marked at it.</summary>
    public ulong BitsOf(int word) => word < _bits.Length ? _bits[word] : 0;

    public bool IsFiller(int word) => word < _fillers.Length && _fillers[word];

    /// <summary>Marks that a symbol of more than one word begins with a word.</summary>
    public void Mark(int word, int symbol) => _bits[word] |= FormAutomaton.BitOf(symbol);
}
