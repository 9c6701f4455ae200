using System.Collections.Immutable;
using System.Text.Json;
using TutorBot.Grading.Analysis.Quotations;

namespace TutorBot.Grading.Analysis.Measuring;

/// <summary>
/// How well quotations and their speakers are found. Nothing is fitted. A speaker is right when the name read shares a
/// word with the name of the marked person.
/// </summary>
internal static class SpeakerMeasure
{
    public static ImmutableArray<TaskRow> Run(IReadOnlyList<JsonElement> rows)
    {
        var texts = rows
            .Where(row => row.TryGetProperty("quote_spans", out _) && MarkedSet.Text(row, "text").Length > 0)
            .ToList();
        return texts.Count == 0 ? [] : [Score(texts)];
    }

    private static TaskRow Score(List<JsonElement> texts)
    {
        var (found, marked, right) = (0, 0, 0);
        var named = new List<(string Read, string Gold)>();
        var roles = new List<(string Read, string Gold)>();
        var resolved = new List<(string Read, string Gold)>();
        foreach (var row in texts)
        {
            var quotations = TextAnalyzer.Analyze(MarkedSet.Text(row, "text")).Quotations
                .Where(quotation => quotation is { Kind: QuotationKind.Direct, Depth: 0 }).ToList();
            var gold = Speakers(row);
            found += quotations.Count;
            marked += gold.Count;
            foreach (var quotation in quotations.Where(quotation => gold.ContainsKey(quotation.Span)))
            {
                right++;
                if (quotation.Speaker is { } speaker)
                {
                    var kind = !quotation.IsExplicit ? resolved : IsName(speaker) ? named : roles;
                    kind.Add((speaker, gold[quotation.Span]));
                }
            }
        }

        var all = named.Concat(roles).Concat(resolved).ToList();
        return new TaskRow("all", texts.Count,
        [
            ("quotation precision", ReferenceScore.Share(right, found)),
            ("quotation recall", ReferenceScore.Share(right, marked)),
            ("quotation F1", ReferenceScore.Share(2 * right, found + marked)),
            ("explicit names precision", Precision(named)),
            ("share of quotations with one", ReferenceScore.Share(named.Count, marked)),
            ("explicit names and roles precision", Precision([.. named, .. roles])),
            ("pronouns and guesses precision", Precision(resolved)),
            ("speakers right, of all marked", ReferenceScore.Share(all.Count(IsRight), marked)),
        ]);
    }

    /// <summary>A capital that is not that of "A man" or "The mayor" at the start of a sentence.</summary>
    private static bool IsName(string speaker) => char.IsUpper(speaker[0]) && speaker[..2] is not ("A " or "Th");

    /// <summary>The marked quotations with their speakers; empty where the set names none.</summary>
    private static Dictionary<TextSpan, string> Speakers(JsonElement row)
    {
        var speakers = new Dictionary<TextSpan, string>();
        foreach (var span in row.GetProperty("quote_spans").EnumerateArray())
        {
            speakers[new TextSpan(span[0].GetInt32(), span[1].GetInt32())] = "";
        }

        if (row.TryGetProperty("quotes", out var quotes))
        {
            foreach (var quote in quotes.EnumerateArray())
            {
                var span = new TextSpan(quote.GetProperty("start").GetInt32(), quote.GetProperty("end").GetInt32());
                speakers[span] = MarkedSet.Text(quote, "speaker");
            }
        }

        return speakers;
    }

    private static double Precision(List<(string Read, string Gold)> pairs) =>
        ReferenceScore.Share(pairs.Count(IsRight), pairs.Count);

    private static bool IsRight((string Read, string Gold) pair)
    {
        var gold = Words(pair.Gold.Split('-')[0]);
        return Words(pair.Read).Any(gold.Contains);
    }

    private static HashSet<string> Words(string name) => name
        .Split([' ', '_', '.', ',', '-'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.ToLowerInvariant())
        .Where(word => word is not ("mr" or "mrs" or "miss" or "sir" or "dr"
            or "the" or "a" or "an" or "of" or "his" or "her"))
        .ToHashSet(StringComparer.Ordinal);
}
