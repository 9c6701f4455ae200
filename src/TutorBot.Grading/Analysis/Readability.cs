namespace TutorBot.Grading.Analysis;

/// <summary>Whether a text could be read at all.</summary>
public enum Readability
{
    Read,

    /// <summary>There are no words in it.</summary>
    NoWords,

    /// <summary>Mostly in another language: claims, wording and reasoning are not judged.</summary>
    OtherLanguage,
}
