using System.Collections.Immutable;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Grading.Evaluation.Robustness;
using TutorBot.Grading.Packs;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Robustness;

/// <summary>What grading does with texts that only look like answers, and with answers that look odd.</summary>
public sealed class RobustnessTests(ITestOutputHelper output)
{
    private const string Name = "october-1917";

    /// <summary>
    /// Of what states nothing so much is credited at most today; the aim is 0.05. Some rules still take a quoted word
    /// for the learner's own, and the words of a statement for the statement.
    /// </summary>
    private const double MostQuoted = 0.06;
    private const double MostEmptied = 0.25;

    private static readonly Lazy<RobustnessRun> Run = new(() => new RobustnessRun(Grader.For(
        PackLoader.Load(Path.Combine(Repository.Packs, Name)).ShouldBeOfType<PackLoad.Loaded>().Pack)));

    private static readonly ImmutableArray<EmptyTexts> Specified =
        EmptyTexts.ReadAll(
            Path.Combine(Repository.Root, "tests", "TutorBot.Grading.Tests", "Robustness", Name + ".md"));

    public static TheoryData<string> Kinds => [.. Specified.Select(entry => entry.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_makes_no_point_is_not_credited(string kind)
    {
        var specified = Specified.Single(entry => entry.Kind == kind);
        var row = Run.Value.Unpointed(kind, specified.Texts);
        Print(row);
        row.Texts.ShouldBeGreaterThanOrEqualTo(20);
        row.Share.ShouldBeLessThanOrEqualTo(specified.Most);
    }

    [Fact]
    public void A_quotation_alone_is_not_credited()
    {
        var row = Run.Value.Quoted();
        Print(row);
        row.Texts.ShouldBeGreaterThanOrEqualTo(20);
        row.Share.ShouldBeLessThanOrEqualTo(MostQuoted);
    }

    [Fact]
    public void Wordings_that_state_nothing_any_more_are_not_credited()
    {
        var rows = Run.Value.Emptied();
        rows.ToList().ForEach(Print);
        rows.ShouldAllBe(row => row.Texts >= 400);
        rows.ShouldAllBe(row => row.Share <= MostEmptied);
    }

    [Fact]
    public void Slips_and_second_language_grammar_cost_little()
    {
        var rows = Run.Value.Changed();
        rows.ToList().ForEach(Print);
        rows[0].Share.ShouldBeGreaterThan(0.9);
        rows.ShouldAllBe(row => row.Share >= rows[0].Share - 0.03);
    }

    private void Print(RobustnessRow row) =>
        output.WriteLine(FormattableString.Invariant(
            $"{row.Kind}: {row.Credited} of {row.Texts} credited ({row.Share:P1})"));
}
