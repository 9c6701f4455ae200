using System.Collections.Immutable;
using System.Globalization;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Matching;

/// <summary>
/// Reads the form language of config/packs/README.md. A form with optional parts, or with alternatives of several
/// words, becomes several sequences.
/// </summary>
internal static class FormParser
{
    private const int UsualGap = 3;
    private const int MostVariants = 64;

    public static IEnumerable<ImmutableArray<FormItem>> Parse(string form)
    {
        List<ImmutableArray<FormItem>> variants = [ImmutableArray<FormItem>.Empty];
        foreach (var part in Parts(form))
        {
            variants =
                [.. variants.SelectMany(variant => part.Select(items => variant.AddRange(items))).Take(MostVariants)];
        }

        return variants.Select(Trim).Where(items => items.Any(item => item is FormItem.OneOf));
    }

    /// <summary>Each part of a form with the sequences that it may stand for.</summary>
    private static IEnumerable<List<ImmutableArray<FormItem>>> Parts(string form)
    {
        var at = 0;
        while (at < form.Length)
        {
            if (form[at] == ' ')
            {
                at++;
            }
            else if (form[at] == '(' && form.IndexOf(')', at) is > 0 and var close)
            {
                yield return [ImmutableArray<FormItem>.Empty, .. Parse(form[(at + 1)..close])];
                at = close + 1;
            }
            else
            {
                var end = TermEnd(form, at);
                yield return Term(form[at..end]);
                at = end;
            }
        }
    }

    private static int TermEnd(string form, int at)
    {
        var end = form.IndexOfAny([' ', '('], at);
        return end < 0 ? form.Length : Math.Max(end, at + 1);
    }

    private static List<ImmutableArray<FormItem>> Term(string term)
    {
        if (term.StartsWith("..", StringComparison.Ordinal))
        {
            var most = int.TryParse(term.AsSpan(2), CultureInfo.InvariantCulture, out var given) ? given : UsualGap;
            return [[new FormItem.Gap(Math.Min(most, 12))]];
        }

        var sequences = term.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Symbols).ToList();
        var single = sequences.Where(symbols => symbols.Length == 1).Select(symbols => symbols[0]).ToList();
        var items = sequences.Where(symbols => symbols.Length > 1).Select(Sequence).ToList();
        if (single.Count > 0)
        {
            items.Add([new FormItem.OneOf([.. single.Distinct().Order()])]);
        }

        return items.Count == 0 ? [ImmutableArray<FormItem>.Empty] : items;
    }

    private static ImmutableArray<FormItem> Sequence(ImmutableArray<Symbol> symbols) =>
        [.. symbols.Select(symbol => (FormItem)new FormItem.OneOf([symbol]))];

    private static ImmutableArray<Symbol> Symbols(string alternative)
    {
        if (alternative is ['<', .. var concept, '>'])
        {
            return [new Symbol(SymbolKind.Concept, concept)];
        }

        var words = WordReader.Read(alternative);
        return alternative[^1] switch
        {
            '!' => [.. words.Select(word => new Symbol(SymbolKind.Exact, word.Text))],
            '*' => [.. words.Select(word => new Symbol(SymbolKind.Prefix, word.Text))],
            _ => [.. words.Select(word => new Symbol(SymbolKind.Stem, word.Text))],
        };
    }

    /// <summary>
    /// Articles need not be written or typed; "does not" is as good as "doesn't"; no form begins or ends with a gap.
    /// </summary>
    private static ImmutableArray<FormItem> Trim(ImmutableArray<FormItem> items)
    {
        var kept = items.Where((item, at) => !IsArticle(item) && !IsHelpingVerb(items, at)).ToList();
        kept = kept.Count == 0 ? [.. items] : kept;
        while (kept.Count > 0 && kept[0] is FormItem.Gap)
        {
            kept.RemoveAt(0);
        }

        while (kept.Count > 0 && kept[^1] is FormItem.Gap)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return [.. kept];
    }

    private static bool IsHelpingVerb(ImmutableArray<FormItem> items, int at) =>
        at + 1 < items.Length
        && items[at] is FormItem.OneOf { Symbols: [{ Kind: SymbolKind.Stem } verb] }
        && items[at + 1] is FormItem.OneOf { Symbols: [{ Kind: SymbolKind.Stem } not] }
        && Stems.Of(not.Value) == "not"
        && Stems.Of(verb.Value) is "do" or "be" or "have" or "can" or "could" or "would" or "should" or "will";

    private static bool IsArticle(FormItem item) =>
        item is FormItem.OneOf { Symbols: [{ Kind: SymbolKind.Stem, Value: "the" or "a" or "an" }] };
}
