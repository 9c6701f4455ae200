using System.Text;

namespace TutorBot.Grading.Packs;

/// <summary>How rules and forms mention concepts.</summary>
internal static class ConceptSyntax
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
        Mentions(form).Select(mention => form[(mention.Start + 1)..mention.End]);

    /// <summary>What is wrong with a form; null when nothing is.</summary>
    public static string? FaultOf(string form) => WithoutMentions(form).Trim() switch
    {
        "" => "The form is empty.",
        var rest when !rest.Any(char.IsLetterOrDigit) => "The form has no word.",
        var rest when rest.AsSpan().ContainsAny('<', '>') => "An angle bracket has no partner.",
        var rest when !IsBalanced(rest) => "A round bracket has no partner.",
        var rest when rest.StartsWith("..", StringComparison.Ordinal) => "A gap stands at the beginning.",
        var rest when rest.AsSpan().TrimEnd("0123456789").EndsWith("..") => "A gap stands at the end.",
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

    /// <summary>Each mention as its word.</summary>
    private static string WithoutMentions(string form)
    {
        var plain = new StringBuilder(form.Length);
        var at = 0;
        foreach (var (start, end) in Mentions(form))
        {
            plain.Append(form, at, start - at).Append('x');
            at = end + 1;
        }

        return plain.Append(form, at, form.Length - at).ToString();
    }

    /// <summary>Where angle brackets open and close with none between them.</summary>
    private static IEnumerable<(int Start, int End)> Mentions(string form)
    {
        var start = form.IndexOf('<', StringComparison.Ordinal);
        while (start >= 0)
        {
            var end = form.AsSpan(start + 1).IndexOfAny('<', '>') + start + 1;
            if (end > start && form[end] == '>')
            {
                yield return (start, end);
            }

            start = end > start ? form.IndexOf('<', end) : -1;
        }
    }
}
