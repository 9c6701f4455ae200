using System.Collections.Immutable;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Grading.Evaluation.Robustness;
using TutorBot.Grading.Packs;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Robustness;

/// <summary>What grading does with texts that only look like answers, and with answers that look odd.</summary>
public sealed class RobustnessTests(ITestOutputHelper output)
{
    private static readonly string Folder = Path.Combine(Repository.Packs, "october-1917");

    private static readonly Lazy<RobustnessRun> Run = new(() => new RobustnessRun(Grader.For(
        PackLoader.Load(Folder).ShouldBeOfType<PackLoad.Loaded>().Pack)));

    private static readonly ImmutableArray<WrittenKind> Specified =
        WrittenTexts.Read(File.ReadLines(Path.Combine(Folder, WrittenTexts.FileName)));

    public static TheoryData<string> Kinds => [.. Specified.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_written_by_hand_is_credited_as_its_heading_says(string name)
    {
        var kind = Specified.Single(kind => kind.Name == name);
        var row = Print(Run.Value.Written(kind));

        row.Texts.ShouldBeGreaterThanOrEqualTo(20);
        if (kind.ShouldCredit)
        {
            row.Share.ShouldBeGreaterThanOrEqualTo(kind.Limit);
        }
        else
        {
            row.Share.ShouldBeLessThanOrEqualTo(kind.Limit);
        }
    }

    [Fact]
    public void A_quotation_alone_is_not_credited_and_neither_is_one_that_was_changed_a_little()
    {
        var rows = Run.Value.Quoted().Select(Print).ToList();

        rows.ShouldAllBe(row => row.Texts >= 20);
        rows.ShouldAllBe(row => row.Share <= 0.07);
    }

    [Fact]
    public void Wordings_that_state_nothing_any_more_are_not_credited()
    {
        var rows = Run.Value.Emptied().Select(Print).ToList();

        rows.ShouldAllBe(row => row.Texts >= 200);
        rows.ShouldAllBe(row => row.Share <= 0.05);
    }

    [Fact]
    public void What_stands_around_a_point_makes_none() => Print(Run.Value.Padding()).Credited.ShouldBe(0);

    [Fact]
    public void Slips_second_language_grammar_and_padding_cost_little()
    {
        var rows = Run.Value.Changed().Select(Print).ToList();

        rows[0].Share.ShouldBeGreaterThan(0.9);
        rows.ShouldAllBe(row => row.Share >= rows[0].Share - 0.03);
    }

    private RobustnessRow Print(RobustnessRow row)
    {
        output.WriteLine(FormattableString.Invariant(
            $"{row.Kind}: {row.Credited} of {row.Texts} credited ({row.Share:P1})"));
        return row;
    }
}
