using System.Collections.Immutable;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Grading.Packs;

namespace TutorBot.Web.Tests.Site;

/// <summary>One exercise on offer.</summary>
internal sealed class OneExercise(Exercise exercise) : IExercises
{
    public ImmutableArray<PackId> Packs => [exercise.Pack.Id];

    public Exercise? Find(SessionId session) => session.Pack == exercise.Pack.Id ? exercise : null;
}
