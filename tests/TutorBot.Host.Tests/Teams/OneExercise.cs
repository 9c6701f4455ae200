using System.Collections.Immutable;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Grading.Packs;
using TutorBot.Testing.Exercises;

namespace TutorBot.Host.Tests.Teams;

/// <summary>The sample exercise on offer.</summary>
internal sealed class OneExercise : IExercises
{
    private static readonly Exercise Sample =
        new(new ScriptedGrader(SchoolPack.Pack), Locale.English, ExerciseSettings.Default);

    public ImmutableArray<PackId> Packs => [Sample.Pack.Id];

    public Exercise? Find(SessionId session) => session.Pack == Sample.Pack.Id ? Sample : null;
}
