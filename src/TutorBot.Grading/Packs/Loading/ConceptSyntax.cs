using System.Text.RegularExpressions;

namespace TutorBot.Grading.Packs;

/// <summary>How rules and forms mention concepts.</summary>
internal static partial class ConceptSyntax
{
    /// <summary>Concepts that every pack has without writing them.</summary>
    public static readonly string[] BuiltIn = ["place", "number", "date", "quotation"];

    /// <summary>A group such as <c>majority | support</c>, <c>not shows</c> or <c>either joke</c>.</summary>
    public static ConceptGroup Group(string text)
    {
        var (denied, rest) = text.Trim().Split(' ', 2) switch
        {
            ["not", var named] => ((bool?)true, named),
            ["either", var named] => (null, named),
            _ => (false, text),
        };
        return new ConceptGroup([.. rest.Split('|').Select(name => new ConceptId(Bare(name)))], denied);
    }

    /// <summary>The concepts that a form mentions in angle brackets.</summary>
    public static IEnumerable<string> MentionedIn(string form) =>
        Mention().Matches(form).Select(match => match.Groups["id"].Value);

    /// <summary>What is wrong with a form; null when nothing is.</summary>
    public static string? FaultOf(string form) => Mention().Replace(form, "x").Trim() switch
    {
        "" => "The form is empty.",
        var rest when !rest.Any(char.IsLetterOrDigit) => "The form has no word.",
        var rest when rest.AsSpan().ContainsAny('<', '>') => "An angle bracket has no partner.",
        var rest when !IsBalanced(rest) => "A round bracket has no partner.",
        var rest when rest.StartsWith("..", StringComparison.Ordinal) => "A gap stands at the beginning.",
        var rest when GapAtEnd().IsMatch(rest) => "A gap stands at the end.",
        _ => null,
    };

    private static string Bare(string name)
    {
        var bare = name.Trim();
        return bare is ['<', .. var inner, '>'] ? inner : bare;
    }

    private static bool IsBalanced(string text)
    {
        var depth = 0;
        foreach (var sign in text)
        {
            depth += sign switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth is < 0 or > 1)
            {
                return false;
            }
        }

        return depth == 0;
    }

    [GeneratedRegex("<(?<id>[^<>]*)>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Mention();

    [GeneratedRegex(@"\.\.[0-9]*$", RegexOptions.NonBacktracking)]
    private static partial Regex GapAtEnd();
}
