using TutorBot.Grading.Analysis;
using TutorBot.Grading.Analysis.View;

namespace TutorBot.Host.Analyzing;

/// <summary>An analysis for people at a terminal. Every colour has its word beside it.</summary>
internal static class AnalysisLines
{
    private const string Bold = "\u001B[1m";
    private const string Plain = "\u001B[0m";

    /// <param name="analysis">What was found.</param>
    /// <param name="coloured">False where the output is piped.</param>
    public static IEnumerable<string> Of(TextAnalysis analysis, bool coloured)
    {
        foreach (var section in AnalysisView.Of(analysis))
        {
            yield return coloured ? Bold + section.Title + Plain : section.Title;
            foreach (var item in section.Items)
            {
                yield return "  - " + (coloured && item.Label.Length > 0
                    ? item.PlainText.Replace(item.Label + ":", Colour(section.Name) + item.Label + Plain + ":",
                        StringComparison.Ordinal)
                    : item.PlainText);
            }

            yield return "";
        }
    }

    private static string Colour(string section) => section switch
    {
        "citations" => "\u001B[36m",
        "quotations" => "\u001B[32m",
        "claims" => "\u001B[34m",
        "language" => "\u001B[33m",
        "reasoning" => "\u001B[35m",
        _ => Bold,
    };
}
