namespace TutorBot.Grading.Grading.Matching;

/// <summary>What a place of a form accepts.</summary>
/// <param name="Value">A stem, a word, the beginning of a word or the id of a concept.</param>
internal readonly record struct Symbol(SymbolKind Kind, string Value) : IComparable<Symbol>
{
    public int CompareTo(Symbol other)
    {
        var kinds = Kind.CompareTo(other.Kind);
        return kinds != 0 ? kinds : string.CompareOrdinal(Value, other.Value);
    }

    /// <summary>Different for different symbols, and made quickly: a pack has tens of thousands.</summary>
    public override string ToString() => Kind switch
    {
        SymbolKind.Concept => $"<{Value}>",
        SymbolKind.Exact => $"{Value}!",
        SymbolKind.Prefix => $"{Value}*",
        _ => Value,
    };
}
