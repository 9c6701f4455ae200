using System.Text.RegularExpressions;

namespace TutorBot.Grading.Analysis.Structure;

/// <summary>Finds notes at the end of a text that no heading opens: lines after a blank one, numbered from 1.</summary>
internal static partial class TrailingNotes
{
    private const int Fewest = 2;

    /// <summary>The first line of the notes; null where there are none.</summary>
    public static int? From(string text, List<TextLine> lines)
    {
        var next = 0;
        for (var at = lines.Count - 1; at > 0; at--)
        {
            if (Number(text, lines[at]) is { } number && (next == 0 || number == next - 1))
            {
                next = number;
                if (number == 1)
                {
                    return lines[at].AfterBlank && Count(text, lines, at) >= Fewest && IsMarked(text, lines[at]) ? at
                        : null;
                }
            }
        }

        return null;
    }

    private static int Count(string text, List<TextLine> lines, int from) =>
        lines.Skip(from).Count(line => Number(text, line) is not null);

    /// <summary>The number of the first note stands in the text before it.</summary>
    private static bool IsMarked(string text, TextLine first)
    {
        var before = text[..first.Span.Start];
        return before.Contains('\u00B9', StringComparison.Ordinal) || FirstMark().IsMatch(before);
    }

    private static int? Number(string text, TextLine line) =>
        Numbered().Match(text[line.Span.Start..Math.Min(line.Span.End, line.Span.Start + 6)]) is { Success: true } match
            ? int.Parse(match.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"^(?<n>[0-9]{1,3})\s{1,2}\p{Lu}")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"[.,;!?""\u201D\u2019)]1(?![0-9\w.,])")]
    private static partial Regex FirstMark();
}
