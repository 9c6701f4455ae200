using System.Text;
using System.Text.RegularExpressions;
using TutorBot.Testing;

namespace TutorBot.Benchmarks.Analysis;

/// <summary>
/// A text of any length from the passages of the analysis' tests: paragraphs, then notes and works. Nearly every
/// sentence cites something, which is more than a class will ever bring.
/// </summary>
internal static partial class Prose
{
    private const double ShareOfParagraphs = 0.8;
    private const int SentencesInParagraph = 6;

    /// <param name="kilobytes">Thousands of UTF-16 code units.</param>
    public static string Of(int kilobytes)
    {
        var lists = Passages().ToLookup(passage => passage.Contains('\n', StringComparison.Ordinal));
        var length = kilobytes * 1_000;
        var text = new StringBuilder();
        Fill(text, [.. lists[false].Chunk(SentencesInParagraph).Select(run => string.Join(' ', run))],
            (int)(length * ShareOfParagraphs));
        Fill(text, [.. lists[true]], length);
        return text.ToString(0, length);
    }

    private static void Fill(StringBuilder text, string[] paragraphs, int length)
    {
        for (var at = 0; text.Length < length; at++)
        {
            text.Append(paragraphs[at % paragraphs.Length]).Append("\n\n");
        }
    }

    private static IEnumerable<string> Passages() => Directory
        .GetFiles(Path.Combine(Repository.Root, "tests", "TutorBot.Grading.Tests", "Analysis", "Passages"), "*.txt")
        .Order(StringComparer.Ordinal)
        .SelectMany(file => File.ReadAllText(file).Split("\n---\n"))
        .Select(passage => Mark().Replace(passage.TrimStart('#'), "").Trim());

    [GeneratedRegex("\u27E6[a-z-]+:|\u27E7")]
    private static partial Regex Mark();
}
