using TutorBot.Grading.Packs;
using TutorBot.Host.Exercises;
using TutorBot.Host.Packs;
using TutorBot.Testing.Exercises;

namespace TutorBot.Host.Tests.Exercises;

public sealed class LoadedExercisesTests
{
    [Fact]
    public void The_exercise_for_whoever_names_none_comes_first()
    {
        var exercises = new LoadedExercises(Locale.English, null);
        exercises.Take(new[] { "a-mill", "z-strike", PackOpening.Usual, "b-plague" }.Select(Named));

        exercises.Packs.Select(pack => pack.Value).ShouldBe([PackOpening.Usual, "a-mill", "b-plague", "z-strike"]);
    }

    private static Pack Named(string id) => SchoolPack.Pack with { Id = new PackId(id) };
}
