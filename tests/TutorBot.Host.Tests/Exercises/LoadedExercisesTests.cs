using TutorBot.Grading.Packs;
using TutorBot.Host.Exercises;
using TutorBot.Host.Packs;
using TutorBot.Testing.Exercises;
using TutorBot.Testing.Logging;

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

    [Fact]
    public async Task An_exercise_that_fails_when_it_is_readied_is_logged_and_ends_nothing()
    {
        var exercises = new LoadedExercises(Locale.English, null);
        exercises.Take([SchoolPack.Pack with { Questions = [] }]);
        var log = new LogRecorder<LoadedExercises>();

        await exercises.WarmAsync(log, TestContext.Current.CancellationToken);

        log.Text.ShouldContain(SchoolPack.Pack.Id.Value);
    }
}
