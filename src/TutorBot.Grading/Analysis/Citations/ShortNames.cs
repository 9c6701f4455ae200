using System.Text.RegularExpressions;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>The abbreviations that a text sets up: "henceforth referred to as LCW".</summary>
internal static class ShortNames
{
    private const int Longest = 40;

    public static HashSet<string> In(Manuscript manuscript)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var match = CueForms.Defining().Match(manuscript.Text); match.Success; match = match.NextMatch())
        {
            var name = Clean(match.Groups["v"].Value);
            if (name.Length is > 1 and <= Longest && char.IsUpper(name[0]))
            {
                names.Add(name);
            }
        }

        return names;
    }

    /// <summary>The defined name that a citation begins with; null when it begins with none.</summary>
    public static string? At(string raw, HashSet<string> defined)
    {
        var names = defined.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var end = defined.Count == 0 ? 0 : Math.Min(raw.Length, Longest); end > 1; end--)
        {
            var isWhole = end == raw.Length || raw[end] is ',' or '.' or ' ' or ':';
            if (isWhole && names.TryGetValue(raw.AsSpan(0, end), out var name))
            {
                return name;
            }
        }

        return null;
    }

    private static string Clean(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Trim(' ', '\u2018', '\u2019', '"', '\u201C', '\u201D', '*', '_', '.', '\'');
}
