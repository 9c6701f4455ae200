namespace TutorBot.Grading.Grading.Matching;

/// <summary>
/// Reads all forms of a pack at once. Its states are numbers, and all of it lies in a few arrays, so that it stays near
/// the processor while a text is read.
/// </summary>
internal sealed class FormAutomaton
{
    /// <summary>Where every form begins.</summary>
    public const int Root = 0;

    private readonly PackedLists<FormWay> _words;

    /// <summary>
    /// For every state the bits of the symbols that it takes, by the last digits of their numbers: of most others they
    /// tell at once that it does not take them.
    /// </summary>
    private readonly ulong[] _taken;

    /// <summary>The ways on from the root by their symbols: it has thousands.</summary>
    private readonly PackedLists<FormWay> _first;

    private readonly PackedLists<FormWay> _gaps;
    private readonly PackedLists<FormWay> _ends;

    /// <param name="states">How many states there are.</param>
    /// <param name="symbols">How many symbols there are.</param>
    /// <param name="words">The ways by one word or one concept.</param>
    /// <param name="gaps">The ways by any words.</param>
    /// <param name="ends">Which concept's form ends in a state.</param>
    public FormAutomaton(
        int states, int symbols, IEnumerable<FormWay> words, List<FormWay> gaps, IEnumerable<FormWay> ends)
    {
        var ordered = words.OrderBy(way => way.By).ToArray();
        _first = new PackedLists<FormWay>(
            Array.FindAll(ordered, way => way.From == Root), symbols, way => way.By);
        _words = Pack(ordered, states);
        _taken = new ulong[states];
        foreach (var way in ordered)
        {
            _taken[way.From] |= BitOf(way.By);
        }

        _gaps = Pack([.. gaps], states);
        _ends = Pack([.. ends.Distinct()], states);
    }

    /// <summary>The bit that stands for a symbol, and for every sixty-fourth other.</summary>
    public static ulong BitOf(int symbol) => 1UL << (symbol & 63);

    /// <summary>Whether a state ends a form, goes on by a gap, or may go on by one of some symbols.</summary>
    /// <param name="state">The state.</param>
    /// <param name="symbols">The bits of the symbols.</param>
    public bool Leads(int state, ulong symbols) =>
        (_taken[state] & symbols) != 0 || !_gaps[state].IsEmpty || !_ends[state].IsEmpty;

    /// <summary>Whether a state is more than the last of its form.</summary>
    public bool GoesOn(int state) => _taken[state] != 0 || !_gaps[state].IsEmpty;

    public ReadOnlySpan<FormWay> Gaps(int state) => _gaps[state];

    /// <summary>The concepts whose form ends in a state.</summary>
    public ReadOnlySpan<FormWay> Ends(int state) => _ends[state];

    /// <summary>The ways on by a symbol, in the order of the forms.</summary>
    public ReadOnlySpan<FormWay> Next(int state, int symbol)
    {
        if (state == Root)
        {
            return _first[symbol];
        }

        return (_taken[state] & BitOf(symbol)) == 0 ? [] : Find(_words[state], symbol);
    }

    private static ReadOnlySpan<FormWay> Find(ReadOnlySpan<FormWay> ways, int symbol)
    {
        var (low, high) = (0, ways.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ways[middle].By < symbol ? (middle + 1, high) : (low, middle);
        }

        while (high < ways.Length && ways[high].By == symbol)
        {
            high++;
        }

        return ways[low..high];
    }

    private static PackedLists<FormWay> Pack(FormWay[] ways, int states) => new(ways, states, way => way.From);
}
