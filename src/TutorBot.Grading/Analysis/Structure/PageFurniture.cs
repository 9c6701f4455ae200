using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Structure;

/// <summary>Words of a web page or a printer rather than of the text: buttons, page numbers, rights.</summary>
internal static class PageFurniture
{
    private static readonly LexiconFile Lists = LexiconFile.Open("en/analysis/structure");
    private static readonly ImmutableArray<string> Furniture = Lists.List("furniture");
    private static readonly ImmutableArray<string> Buttons = Lists.List("buttons");

    /// <summary>True for words of a web page or a printer rather than of the text.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        foreach (var words in Furniture)
        {
            if (line.StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return line.Length <= 4 && !line.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>A web page's button may stand right after the stop of a note.</summary>
    public static TextSpan WithoutButton(string text, TextSpan span)
    {
        foreach (var button in Buttons)
        {
            if (span.Length > button.Length && span.In(text).EndsWith(button, StringComparison.Ordinal))
            {
                return WithoutButton(text, LineReader.Trim(text, span.Start, span.End - button.Length));
            }
        }

        return span;
    }
}
