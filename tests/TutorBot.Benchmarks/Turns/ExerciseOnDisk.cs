using System.Collections.Immutable;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Phrases;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;
using TutorBot.Testing;

namespace TutorBot.Benchmarks.Turns;

/// <summary>The shipped exercise, as the program loads it.</summary>
internal sealed class ExerciseOnDisk : IExercises
{
    public Exercise Exercise { get; } = new(
        Grader.For(Read()),
        Phrasebook.Load(Path.Combine(Repository.Root, "config", "locales", "en")),
        ExerciseSettings.Default);

    public ImmutableArray<PackId> Packs => [Exercise.Pack.Id];

    public Exercise? Find(SessionId session) => session.Pack == Exercise.Pack.Id ? Exercise : null;

    /// <param name="use">As the program reads it, unless the examples themselves are wanted.</param>
    public static Pack Read(PackUse use = PackUse.Grading) =>
        PackLoader.Load(Path.Combine(Repository.Packs, "october-1917"), use) is PackLoad.Loaded loaded
            ? loaded.Pack
            : throw new InvalidOperationException("The shipped pack does not load: see tutorbot pack check.");
}
