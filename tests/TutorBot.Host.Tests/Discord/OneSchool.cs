using System.Collections.Immutable;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Grading.Packs;
using TutorBot.Testing.Exercises;

namespace TutorBot.Host.Tests.Discord;

/// <summary>The one exercise of the tests.</summary>
internal sealed class OneSchool : IExercises
{
    private readonly Exercise _exercise =
        new(new ScriptedGrader(SchoolPack.Pack), Locale.English, ExerciseSettings.Default);

    public ImmutableArray<PackId> Packs => [_exercise.Pack.Id];

    public Exercise? Find(SessionId session) => session.Pack == _exercise.Pack.Id ? _exercise : null;
}
