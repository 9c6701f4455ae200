using System.Collections.Frozen;
using System.Text.RegularExpressions;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Tells a citation from a sentence that merely has a name, a number or a year in it.</summary>
internal static partial class SourceWords
{
    private static readonly LexiconFile Lists = LexiconFile.Open("en/analysis/citations");

    public static FrozenSet<string> NoNames { get; } = Lists.List("no-names").ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> TitleWords { get; } =
        Lists.List("title-words").ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> Naming { get; } = Lists.List("naming").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Places = Lists.List("places").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a stretch with a verb or a link of its own outside any quoted title.</summary>
    public static bool IsProse(string text) => Verb().IsMatch(Titles().Replace(text, " "));

    /// <summary>True for the place, or place and house, of printing with the year.</summary>
    public static bool IsImprint(string content)
    {
        if (!WholeForms.Imprint().IsMatch(content))
        {
            return false;
        }

        var colon = content.IndexOf(':', StringComparison.Ordinal);
        var comma = content.LastIndexOf(',');
        var place = content[..(colon > 0 ? colon : Math.Max(comma, 0))].ToLowerInvariant();
        return colon > 0 || Places.Contains(place) || Places.Contains(place.Split(" and ")[0])
            || House().IsMatch(content);
    }

    /// <summary>A source with a place in it, a date or an address.</summary>
    public static bool IsFull(CitationParts parts) =>
        parts.HasSource && (parts.HasPlace || parts.Year is not null || parts.Url is not null);

    [GeneratedRegex(
        @"(?<!\p{L})(?:was|were|is|are|had|has|have|will|would|can|could|did|does|do"
        + @"|that|which|who|whose|they|he|she|it|his|her|their"
        + @"|said|says|told|became|began|made|took|came|went"
        + @"|should|must|may|might|been|being|this|these|because)(?!\p{L})")]
    private static partial Regex Verb();

    /// <summary>A title between marks of any shape, or in italics.</summary>
    [GeneratedRegex(
        @"[""\u201C][^""\u201C\u201D]{1,250}[""\u201D]"
        + @"|\u2018.{1,250}?\u2019(?!\p{L})"
        + @"|[*_][^*_]{1,250}[*_]")]
    private static partial Regex Titles();

    /// <summary>A publisher by a word of its name.</summary>
    [GeneratedRegex(
        @"\b(?:Press|Books|Verlag|University|Publishers|Publishing"
        + @"|Penguin|Pelican|Faber|Macmillan|Routledge|Longman|Knopf|Blackwell|Wiley|Norton|Vintage|Pluto|Verso"
        + @"|Gallimard|Harper|Random House|Sage|Brill|Springer|Company|& Co|& Sons)\b")]
    private static partial Regex House();
}
