using TutorBot.Grading.Grading.Likeness;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Tests.Grading.Likeness;

public sealed class FeatureContrastTests
{
    private const ulong Shared = 1;
    private const ulong Own = 2;

    private static readonly StretchFeatures With = new([Shared, Own], [1, 1], []);
    private static readonly StretchFeatures Without = new([Shared], [1], []);

    [Fact]
    public void What_one_side_has_alone_tells_more_than_what_both_have()
    {
        var table = new FeatureTable([With, With, Without, Without]);

        var scales = Of(table, (With, true), (With, true), (Without, false), (Without, false));

        scales[table.Find(Own).Number].ShouldBeGreaterThan(1);
        scales[table.Find(Shared).Number].ShouldBeLessThan(1);
    }

    [Fact]
    public void Where_nothing_sets_the_sides_apart_all_features_count_alike()
    {
        var table = new FeatureTable([With, With, With, With]);

        var scales = Of(table, (With, true), (With, true), (With, false), (With, false));

        scales.ShouldAllBe(scale => Math.Abs(scale - 1) < 1e-6);
    }

    [Fact]
    public void The_meaning_of_the_words_is_left_as_it_is()
    {
        var table = new FeatureTable([With, With, Without, Without]);

        var scales = Of(table, (With, true), (Without, false));

        scales.Length.ShouldBe(table.FirstMeaning + WordVectors.Size);
        scales.Skip(table.FirstMeaning).ShouldAllBe(scale => scale == 1);
    }

    private static float[] Of(FeatureTable table, params (StretchFeatures Features, bool Made)[] stretches) =>
        FeatureContrast.Of(
            [.. stretches.Select(stretch => table.Number(stretch.Features))],
            [.. stretches.Select(stretch => stretch.Made)],
            table);
}
