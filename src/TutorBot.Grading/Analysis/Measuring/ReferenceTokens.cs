using System.Text.Json;
using TutorBot.Grading.Analysis.Learning;

namespace TutorBot.Grading.Analysis.Measuring;

/// <summary>
/// Turns a reference string with its marked parts into labelled tokens: words between spaces where the parts make up
/// the whole string, else words, numbers and marks, of which those in no part are "other".
/// </summary>
internal static class ReferenceTokens
{
    public const string Other = "other";

    public static LabelledSequence Of(string raw, IReadOnlyList<(string Label, string Words)> fields)
    {
        var joined = string.Join(' ', fields.Select(field => field.Words));
        return Squeezed(joined) == Squeezed(raw) ? Words(fields) : Marks(raw, fields);
    }

    public static IEnumerable<(string Label, string Words)> Fields(JsonElement row)
    {
        if (!row.TryGetProperty("fields", out var fields) || fields.ValueKind != JsonValueKind.Array)
        {
            yield break;
        }

        foreach (var field in fields.EnumerateArray())
        {
            if (field.ValueKind == JsonValueKind.Array && field.GetArrayLength() == 2)
            {
                yield return (Plain(field[0].ToString()), field[1].ToString());
            }
        }
    }

    /// <summary>Two names of one part in the GROBID set are one.</summary>
    private static string Plain(string label) => label switch
    {
        "biblScope:pp" => "biblScope:page",
        "biblScope:vol" => "biblScope:volume",
        _ => label,
    };

    private static string Squeezed(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static LabelledSequence Words(IReadOnlyList<(string Label, string Words)> fields)
    {
        var tokens = new List<string>();
        var labels = new List<string>();
        foreach (var (label, words) in fields)
        {
            foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                tokens.Add(word);
                labels.Add(label);
            }
        }

        return new LabelledSequence(tokens, labels);
    }

    private static LabelledSequence Marks(string raw, IReadOnlyList<(string Label, string Words)> fields)
    {
        var tokens = new List<string>();
        var labels = new List<string>();
        var spans = Spans(raw, fields);
        var at = 0;
        while (at < raw.Length)
        {
            if (char.IsWhiteSpace(raw[at]))
            {
                at++;
                continue;
            }

            var end = End(raw, at);
            tokens.Add(raw[at..end]);
            labels.Add(spans.FirstOrDefault(span => span.Start <= at && span.End >= end).Label ?? Other);
            at = end;
        }

        return new LabelledSequence(tokens, labels);
    }

    private static List<(int Start, int End, string? Label)> Spans(
        string raw, IReadOnlyList<(string Label, string Words)> fields)
    {
        var spans = new List<(int, int, string?)>();
        var from = 0;
        foreach (var (label, words) in fields.Where(field => field.Words.Length > 0))
        {
            var start = raw.IndexOf(words, from, StringComparison.Ordinal);
            if (start >= 0)
            {
                spans.Add((start, start + words.Length, label));
                from = start + words.Length;
            }
        }

        return spans;
    }

    private static int End(string raw, int start)
    {
        var isLetter = char.IsLetter(raw[start]);
        var isDigit = char.IsDigit(raw[start]);
        var at = start + 1;
        while (at < raw.Length && ((isLetter && char.IsLetter(raw[at])) || (isDigit && char.IsDigit(raw[at]))))
        {
            at++;
        }

        return at;
    }
}
