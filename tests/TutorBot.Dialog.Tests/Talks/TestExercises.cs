using TutorBot.Dialog.Exercises;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;
using TutorBot.Testing;
using TutorBot.Testing.Exercises;

namespace TutorBot.Dialog.Tests.Talks;

/// <summary>Exercises by the names that transcripts give them.</summary>
internal static class TestExercises
{
    private static readonly Lazy<Grader> October = new(() => Shipped("october-1917"));
    private static readonly Lazy<Grader> Mill = new(() => Shipped("mill-flood-1893"));

    public static Exercise School(ExerciseSettings? settings = null) =>
        new(new ScriptedGrader(SchoolPack.Pack), Locale.English, settings ?? ExerciseSettings.Default);

    public static Exercise Named(string pack, ExerciseSettings settings) => pack switch
    {
        "school" => School(settings),
        "october-1917" => new Exercise(October.Value, Locale.English, settings),
        "mill-flood-1893" => new Exercise(Mill.Value, Locale.English, settings),
        _ => throw new ArgumentException($"There is no exercise '{pack}' for transcripts."),
    };

    private static Grader Shipped(string pack) => PackLoader.Load(Path.Combine(Repository.Packs, pack)) switch
    {
        PackLoad.Loaded loaded => Grader.For(loaded.Pack),
        PackLoad.Refused refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)),
        var other => throw new InvalidOperationException($"Unknown outcome {other}."),
    };
}
