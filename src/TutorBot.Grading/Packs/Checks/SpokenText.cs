using System.Text.RegularExpressions;

namespace TutorBot.Grading.Packs.Checks;

/// <summary>What a text of the pack is for, told from where it stands.</summary>
internal static partial class SpokenText
{
    public static bool IsSimple(this PackText text) => text.Role.EndsWith("simple", StringComparison.Ordinal);

    public static bool IsUsual(this PackText text) => text.Role.EndsWith("say", StringComparison.Ordinal);

    /// <summary>True for what the tutor says, in either version.</summary>
    public static bool IsSpoken(this PackText text) => text.IsSimple() || text.IsUsual();

    /// <summary>True where the tutor asks something and waits.</summary>
    public static bool Asks(this PackText text) => AskingRole().IsMatch(text.Role);

    /// <summary>True where the tutor states something and another text asks.</summary>
    public static bool States(this PackText text) => StatingRole().IsMatch(text.Role);

    public static bool IsHint(this PackText text) => text.Role.StartsWith("hints.", StringComparison.Ordinal);

    public static bool IsStarter(this PackText text) =>
        text.Role.StartsWith("hints.starter.", StringComparison.Ordinal);

    public static PackFault Fault(this PackText text, string what, string remedy) =>
        new(text.At.File, text.At.Line, what, remedy);

    public static string[] Words(string text) =>
    [
        .. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Any(char.IsLetterOrDigit)),
    ];

    /// <summary>The sentences of a text, ends included.</summary>
    public static IEnumerable<string> Sentences(string text) =>
        SentenceOf().Matches(text).Select(match => match.Value).Where(part => part.Any(char.IsLetterOrDigit));

    [GeneratedRegex(
        @"^(hints\.(pump|place|question|choice|told)|use|partial|ask|pumps|levels\.ways\.next"
        + @"|misconceptions\.(repair|repair-again))\.(say|simple)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex AskingRole();

    [GeneratedRegex(
        @"^(full|misconceptions\.(leave|cleared))\.(say|simple)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex StatingRole();

    [GeneratedRegex("""[^.!?\u2026]+[.!?\u2026]*["'\u2019\u201D)]*""", RegexOptions.NonBacktracking)]
    private static partial Regex SentenceOf();
}
