using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis;

/// <summary>What an analysis says, from the texts of the interface.</summary>
internal static class AnalysisTexts
{
    private static readonly LexiconFile Texts = LexiconFile.Open("en/analysis/texts");

    /// <summary>A text such as <c>technique.ridicule</c> with each <c>{name}</c> replaced by its value.</summary>
    public static string Say(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = Texts.Map("says")[key];
        foreach (var (name, value) in values)
        {
            text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return text;
    }
}
