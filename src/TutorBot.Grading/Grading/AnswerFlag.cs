namespace TutorBot.Grading.Grading;

/// <summary>The flags of an answer; in JSON in lower case with hyphens, such as <c>no-content</c>.</summary>
public enum AnswerFlag
{
    NoContent,
    HelpRequest,
    OffTopic,
    Copied,
    Stuffed,
    Injection,
    Abusive,

    /// <summary>Mostly another language than the pack's (<c>not-english</c> for an English pack).</summary>
    NotPackLanguage,
}
