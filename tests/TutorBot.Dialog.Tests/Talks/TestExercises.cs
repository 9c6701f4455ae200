using TutorBot.Dialog.Exercises;
using TutorBot.Testing.Exercises;

namespace TutorBot.Dialog.Tests.Talks;

/// <summary>Exercises by the names that transcripts give them.</summary>
internal static class TestExercises
{
    public static Exercise School(ExerciseSettings? settings = null) =>
        new(new ScriptedGrader(SchoolPack.Pack), Locale.English, settings ?? ExerciseSettings.Default);


    public static Exercise Named(string pack, ExerciseSettings settings) => pack switch
    {
        "school" => School(settings),
        _ => throw new ArgumentException($"There is no exercise '{pack}' for transcripts."),
    };
}
