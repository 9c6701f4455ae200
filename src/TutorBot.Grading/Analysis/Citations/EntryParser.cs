using System.Text.RegularExpressions;
using TutorBot.Grading.Analysis.Learning;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>
/// Takes the entries of a list of works apart by the weights that ship, which know many styles; the rules find the
/// numbers within each part, and all of an entry beyond the first hundred or so.
/// </summary>
internal sealed partial class EntryParser
{
    /// <summary>Longer lists are no reading list of a class, and weights take longer than rules.</summary>
    private const int MostWeighed = 120;

    private int _weighed;

    /// <param name="raw">One entry with single spaces.</param>
    public CitationParts Parse(string raw)
    {
        var parts = CitationParser.Parse(raw);
        if (_weighed++ >= MostWeighed)
        {
            return parts;
        }

        var tokens = raw.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var labels = ShippedTagger.References.Tag(tokens);
        return Weigh(parts, new Segments(tokens, labels));
    }

    private static CitationParts Weigh(CitationParts parts, Segments segments)
    {
        var work = Title(segments.First("title"));
        var volume = Volume().Match(segments.First("volume") ?? "");
        return parts with
        {
            Author = Trim(segments.First("author") ?? segments.First("editor")) ?? parts.Author,
            Work = work ?? parts.Work,
            Container = Trim(segments.First("journal") ?? segments.First("container-title"))
                ?? (work is null ? parts.Container : null),
            Volume = volume.Success ? volume.Groups["v"].Value : parts.Volume,
            Issue = volume.Groups["i"] is { Success: true } issue ? issue.Value : parts.Issue,
            Pages = Pages().Match(segments.First("pages") ?? "") is { Success: true } pages
                ? pages.Value
                : parts.Pages,
            Year = Forms.AnyYear().Match(segments.First("date") ?? "") is { Success: true } year
                ? year.Groups["v"].Value
                : parts.Year,
        };
    }

    /// <summary>A quoted or slanted title without its marks.</summary>
    private static string? Title(string? segment) =>
        segment is null ? null
        : WholeForms.QuotedTitle().Match(segment) is { Success: true } quoted && quoted.Length >= segment.Length - 2
            ? quoted.Groups["t"].Value
        : Trim(segment);

    private static string? Trim(string? segment) => segment is null ? null : CitationParser.Trim(segment);

    [GeneratedRegex(@"^[^0-9IVXLC]{0,8}(?<v>[0-9]{1,4}|[IVXLC]{1,7})(?![\w])(?:\s?\((?<i>[^()]{1,12})\)"
        + @"|[,:.]?\s{0,2}(?:[Nn]os?\.?|[Ii]ss(?:ue)?\.?|[Nn]r\.?)\s?(?<i>[0-9]{1,4}(?:[-/\u2013][0-9]{1,4})?))?")]
    private static partial Regex Volume();

    [GeneratedRegex(@"[0-9]{1,5}(?:\s?[-\u2010-\u2015]{1,2}\s?[0-9]{1,5})?|\b[ivxl]{1,6}(?:[-\u2013][ivxl]{1,6})?\b")]
    private static partial Regex Pages();

    /// <summary>The tokens of an entry by their labels.</summary>
    private sealed record Segments(string[] Tokens, IReadOnlyList<string> Labels)
    {
        /// <summary>The words of the first run with a label; null without one.</summary>
        public string? First(string label)
        {
            var start = 0;
            while (start < Labels.Count && Labels[start] != label)
            {
                start++;
            }

            var end = start;
            while (end < Labels.Count && Labels[end] == label)
            {
                end++;
            }

            return start == end ? null : string.Join(' ', Tokens[start..end]);
        }
    }
}
