namespace TutorBot.Grading.Language;

/// <summary>Who speaks a word.</summary>
internal enum Voice
{
    Learner,
    /// <summary>The author of the reading, by report or quotation.</summary>
    Author,
    /// <summary>Somebody who might object: "you might think that …".</summary>
    Opponent,
    /// <summary>Anybody else whose words are reported, such as a source or a teacher.</summary>
    Other,
}
