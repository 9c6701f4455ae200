namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>Flags as they stand in JSON.</summary>
public static class FlagNames
{
    /// <param name="flag">A flag.</param>
    /// <param name="language">The pack's language; <c>en</c> gives <c>not-english</c>.</param>
    public static string Of(AnswerFlag flag, string language) => flag switch
    {
        AnswerFlag.NoContent => "no-content",
        AnswerFlag.HelpRequest => "help-request",
        AnswerFlag.OffTopic => "off-topic",
        AnswerFlag.Copied => "copied",
        AnswerFlag.Stuffed => "stuffed",
        AnswerFlag.Injection => "injection",
        AnswerFlag.Abusive => "abusive",
        _ => language.StartsWith("en", StringComparison.Ordinal) ? "not-english" : "not-pack-language",
    };
}
