using System.Collections.Immutable;
using Moq;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Phrases;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;
using TutorBot.Testing;

namespace TutorBot.Web.Tests.Site;

/// <summary>One exercise on offer.</summary>
internal sealed class SampleExercises : IExercises
{
    private readonly Exercise _exercise = new(
        Mock.Of<IGrader>(grader => grader.Pack == SamplePack.Build()),
        Phrasebook.Load(Path.Combine(Repository.Root, "config", "locales", "en")),
        ExerciseSettings.Default);

    public ImmutableArray<PackId> Packs => [SamplePack.Id];

    public Exercise? Find(SessionId session) => session.Pack == SamplePack.Id ? _exercise : null;
}
