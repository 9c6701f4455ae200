using System.Collections.Immutable;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Grading.Evaluation;
using TutorBot.Grading.Packs;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Grading.Flags;

/// <summary>Holds how well flags are read. The forms were written with these messages in sight.</summary>
public sealed class FlaggedMessageTests(ITestOutputHelper output)
{
    private static readonly Grader October = Grader.For(
        PackLoader.Load(Path.Combine(Repository.Packs, "october-1917")).ShouldBeOfType<PackLoad.Loaded>().Pack);

    private static readonly Lazy<ImmutableArray<(FlaggedMessage Message, AnswerGrade Grade)>> Read =
        new(() => [.. FlaggedMessage.ReadAll().Select(message => (message, Grade(message)))]);

    [Theory]
    [InlineData("abusive", 0.95, 0.95)]
    [InlineData("help-request", 0.97, 0.8)]
    [InlineData("injection", 0.95, 0.95)]
    [InlineData("no-content", 0.9, 0.8)]
    [InlineData("not-english", 0.95, 0.85)]
    [InlineData("off-topic", 0.95, 0.7)]
    [InlineData("stuffed", 0.95, 0.7)]
    public void A_kind_of_message_is_told_from_all_others(string flag, double precision, double recall)
    {
        var (hits, wrong, missed) = (0, 0, 0);
        foreach (var (message, grade) in Read.Value)
        {
            var (expected, found) = (message.Flag == flag, Flags(grade).Contains(flag));
            hits += expected && found ? 1 : 0;
            wrong += !expected && found ? 1 : 0;
            missed += expected && !found ? 1 : 0;
        }

        output.WriteLine(FormattableString.Invariant($"{flag}: {hits} hit, {wrong} wrong, {missed} missed"));
        (hits + missed).ShouldBeGreaterThan(15);
        ((double)hits / (hits + wrong)).ShouldBeGreaterThanOrEqualTo(precision);
        ((double)hits / (hits + missed)).ShouldBeGreaterThanOrEqualTo(recall);
    }

    [Fact]
    public void A_real_answer_that_only_looks_like_one_of_them_gets_no_flag_and_keeps_its_points()
    {
        var answers = Read.Value.Where(row => row.Message.Flag.Length == 0).ToList();
        var flagged = answers.Where(row => !row.Grade.Flags.IsEmpty).ToList();
        var credited = answers.Count(row => !row.Grade.Points.IsEmpty);

        output.WriteLine(FormattableString.Invariant(
            $"{answers.Count} answers, {credited} with points, {flagged.Count} flagged"));
        flagged.ForEach(row => output.WriteLine($"{Flags(row.Grade).First()}: {row.Message.Text}"));
        answers.Count.ShouldBeGreaterThan(250);
        ((double)flagged.Count / answers.Count).ShouldBeLessThanOrEqualTo(0.02);
        ((double)credited / answers.Count).ShouldBeGreaterThanOrEqualTo(0.5);
    }

    private static AnswerGrade Grade(FlaggedMessage message) =>
        October.Grade(QuestionId.Parse("q1"), message.Text, new AnswerContext(message.Prompt));

    private static ImmutableArray<string> Flags(AnswerGrade grade) =>
        [.. grade.Flags.Select(flag => FlagNames.Of(flag.Flag, "en"))];
}
