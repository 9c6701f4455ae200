using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Turns;
using TutorBot.Testing.Exercises;

namespace TutorBot.Dialog.Tests.Properties;

/// <summary>A turn grades a message a fixed number of times, however long it is and whatever it says.</summary>
public sealed class WorkOfATurn
{
    /// <summary>Once for each question, for the repair, for what is near and for what is kept.</summary>
    private const int MostReadings = 16;

    [Theory]
    [InlineData("a ")]
    [InlineData("not everyone stayed away in P2 because of it. ")]
    [InlineData("the head of the school ")]
    [InlineData("he likes the canteen ")]
    [InlineData("what does boycott mean ")]
    [InlineData("\uD800 ")]
    public void Work_grows_with_the_length_of_a_message_and_no_faster(string piece)
    {
        foreach (var length in new[] { 5_000, 10_000, 20_000 })
        {
            Steps(piece, length).ShouldBeLessThanOrEqualTo(MostReadings * (length + 1L));
        }
    }

    private static long Steps(string piece, int length)
    {
        var grader = new CountingGrader(new ScriptedGrader(SchoolPack.Pack));
        var talk = new Talk(new Exercise(grader, Locale.English, ExerciseSettings.Default));
        talk.Say("hi");
        var most = 0L;
        for (var turn = 0; turn < 6; turn++)
        {
            var before = grader.Steps;
            talk.Say(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
            most = Math.Max(most, grader.Steps - before);
            talk.Choose(Choice.Hint);
        }

        return most;
    }
}
