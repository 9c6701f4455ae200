using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>The features of a whole answer, and apart from them those of the tutor's line that it replies to.</summary>
internal static class WholeFeatures
{
    /// <summary>What was asked tells less than what was answered.</summary>
    private const float PromptShare = 0.7f;

    /// <param name="answer">The answer.</param>
    /// <param name="prompt">The line; null for an answer that stands alone.</param>
    public static StretchFeatures Of(TextReading answer, TextReading? prompt) =>
        Of(answer, new FeatureReader(answer), prompt);

    /// <param name="answer">The answer.</param>
    /// <param name="reader">Its features; may have read stretches before.</param>
    /// <param name="prompt">The line; null for an answer that stands alone.</param>
    public static StretchFeatures Of(TextReading answer, FeatureReader reader, TextReading? prompt)
    {
        var own = All(answer, reader);
        if (prompt is null)
        {
            return own;
        }

        var asked = All(prompt, new FeatureReader(prompt));
        return new StretchFeatures(
            [.. own.Keys, .. asked.Keys.Select(FeatureKey.InPrompt)],
            [.. own.Values, .. asked.Values.Select(value => value * PromptShare)],
            own.Words);
    }

    private static StretchFeatures All(TextReading reading, FeatureReader reader) => reading.Text.Words.IsEmpty
        ? new StretchFeatures([], [], [])
        : reader.Copy(new Stretch(0, reading.Text.Words.Length));
}
