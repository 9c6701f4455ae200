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

    private static Pack Read() =>
        PackLoader.Load(Path.Combine(Repository.Packs, "october-1917")) is PackLoad.Loaded loaded
            ? loaded.Pack
            : throw new InvalidOperationException("The shipped pack does not load: see tutorbot pack check.");
}
