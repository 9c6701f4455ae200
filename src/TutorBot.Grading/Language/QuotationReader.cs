using System.Collections.Immutable;

namespace TutorBot.Grading.Language;

/// <summary>Finds the stretches of words that stand in quotation marks.</summary>
internal static class QuotationReader
{
    public static ImmutableArray<Stretch> Read(ImmutableArray<Word> words, Break after)
    {
        var quotations = ImmutableArray.CreateBuilder<Stretch>();
        var open = -1;
        for (var at = 0; at <= words.Length; at++)
        {
            var before = at == words.Length ? after : words[at].Before;
            if (open >= 0 && before.HasFlag(Break.CloseQuote))
            {
                quotations.Add(new Stretch(open, at));
                open = -1;
            }

            if (before.HasFlag(Break.OpenQuote))
            {
                open = at;
            }
        }

        return quotations.ToImmutable();
    }
}
