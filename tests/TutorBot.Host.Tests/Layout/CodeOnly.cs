using System.Text.RegularExpressions;

namespace TutorBot.Host.Tests.Layout;

/// <summary>C# with comments, directives and the inside of texts blanked out; line breaks stay.</summary>
internal static partial class CodeOnly
{
    public static string Of(string code) => NotCode().Replace(code, Blank);

    private static string Blank(Match match) =>
        string.Concat(match.Value.Select(c => c == '\n' ? '\n' : ' '));

    // In this order: raw texts, comments, directives, verbatim texts, texts (with one level of holes), characters.
    [GeneratedRegex("""""
        (?<raw>"{3,})[\s\S]*?\k<raw>
        | //[^\n]*
        | /\*[\s\S]*?\*/
        | ^[ \t]*\#[^\n]*
        | (?:@\$|\$@|@)"(?:""|[^"])*"
        | \$"(?:\\.|\{\{|\}\}|\{(?:[^{}"]|"[^"\n]*"|\{[^{}]*\})*\}|[^"\\{}\n])*"
        | "(?:\\.|[^"\\\n])*"
        | '(?:\\.[^'\n]*|[^'\\\n])'
        """"", RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline)]
    private static partial Regex NotCode();
}
