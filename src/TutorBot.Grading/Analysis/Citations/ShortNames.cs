using System.Text.RegularExpressions;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>The abbreviations that a text sets up: "henceforth referred to as LCW".</summary>
internal static class ShortNames
{
    public static HashSet<string> In(Manuscript manuscript)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var match = Forms.Defining().Match(manuscript.Text); match.Success; match = match.NextMatch())
        {
            var name = Clean(match.Groups["v"].Value);
            if (name.Length is > 1 and <= 40 && char.IsUpper(name[0]))
            {
                names.Add(name);
            }
        }

        return names;
    }

    /// <summary>The defined name that a citation begins with; null when it begins with none.</summary>
    public static string? At(string raw, HashSet<string> defined) => defined
        .Where(name => raw.StartsWith(name, StringComparison.Ordinal)
            && (raw.Length == name.Length || raw[name.Length] is ',' or '.' or ' ' or ':'))
        .MaxBy(name => name.Length);

    private static string Clean(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Trim(' ', '\u2018', '\u2019', '"', '\u201C', '\u201D', '*', '_', '.', '\'');
}
