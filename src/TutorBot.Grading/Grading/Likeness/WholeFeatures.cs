using TutorBot.Grading.Grading.Rules;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>The features of a whole answer, and apart from them those of the tutor's line that it replies to.</summary>
internal static class WholeFeatures
{
    /// <summary>What was asked tells less than what was answered.</summary>
    public const float PromptShare = 0.7f;

    /// <param name="answer">The answer.</param>
    /// <param name="prompt">The line; null for an answer that stands alone.</param>
    public static StretchFeatures Of(TextReading answer, TextReading? prompt)
    {
        var own = All(answer);
        if (prompt is null)
        {
            return own;
        }

        var asked = All(prompt);
        return new StretchFeatures(
            [.. own.Keys, .. asked.Keys.Select(FeatureKey.InPrompt)],
            [.. own.Values, .. asked.Values.Select(value => value * PromptShare)],
            own.Words);
    }

    private static StretchFeatures All(TextReading reading)
    {
        var reader = new FeatureReader(reading);
        return reader.Copy(reader.Whole);
    }
}
