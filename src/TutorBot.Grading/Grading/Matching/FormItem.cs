using System.Collections.Immutable;

namespace TutorBot.Grading.Grading.Matching;

/// <summary>One place of a form.</summary>
internal abstract record FormItem
{
    private FormItem()
    {
    }

    /// <summary>One word or one mention of a concept, out of several that will do, in their order.</summary>
    public sealed record OneOf(ImmutableArray<Symbol> Symbols) : FormItem
    {
        public override string ToString() => Symbols.Length == 1 ? Symbols[0].ToString() : string.Join('|', Symbols);
    }

    /// <summary>Any words, at most so many.</summary>
    public sealed record Gap(int Most) : FormItem
    {
        public override string ToString() => $"..{Most}";
    }
}
