using System.Text.RegularExpressions;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>Tells text that is put on to look like a program's own: tags, braces, settings.</summary>
internal static partial class MachineText
{
    public static bool IsIn(string folded) => Marks().IsMatch(folded);

    [GeneratedRegex(
        """\{[^}]*["=:][^}]*\}|</?[a-z]+[^<>]{0,40}>|#{3}|\[system\]|\b[a-z]+\(["']|\b[a-z]+={1,2}["\d]""",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Marks();
}
