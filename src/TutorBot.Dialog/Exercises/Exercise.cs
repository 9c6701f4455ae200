using TutorBot.Dialog.Phrases;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Exercises;

/// <summary>
/// All that a turn needs beside the state and the message: the subject, its reader, the words, the settings.
/// </summary>
public sealed record Exercise(IGrader Grader, Phrasebook Phrases, ExerciseSettings Settings)
{
    private readonly Lazy<SpelledWords> _spelled = new(() => SpelledWords.Of(Grader.Pack, Phrases));

    public Pack Pack => Grader.Pack;

    /// <summary>Words whose spelling is surely right.</summary>
    internal SpelledWords Spelled => _spelled.Value;
}
