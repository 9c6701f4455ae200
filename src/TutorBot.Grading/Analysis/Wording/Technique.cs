namespace TutorBot.Grading.Analysis.Wording;

/// <summary>How words push a reader.</summary>
public enum Technique
{
    LoadedWord,
    NameCalling,
    Ridicule,
    Exaggeration,
    Euphemism,
    Absolute,
    AppealToEmotion,
}
