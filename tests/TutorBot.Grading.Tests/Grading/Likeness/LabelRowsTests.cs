using TutorBot.Grading.Grading.Likeness;

namespace TutorBot.Grading.Tests.Grading.Likeness;

public sealed class LabelRowsTests
{
    private const int Features = 7;

    /// <summary>More labels than one vector of the processor holds.</summary>
    private static readonly List<LabelLine> Lines = [.. Enumerable.Range(0, 150).Select(label => new LabelLine(
        [.. Enumerable.Range(0, Features).Select(feature => (sbyte)((label * 31) + (feature * 17)))],
        0.01f + label,
        label - 3f))];

    [Fact]
    public void Every_label_scores_as_by_its_own_line()
    {
        int[] features = [6, 0, 3];
        float[] values = [0.5f, -1.25f, 2];
        var scores = new double[Lines.Count];

        new LabelRows(Lines, Features).Score(features, values, scores);

        for (var label = 0; label < Lines.Count; label++)
        {
            var line = Lines[label];
            var sum = features.Zip(values, (feature, value) => line.Steps[feature] * value).Sum();
            scores[label].ShouldBe((sum * (double)line.Step) + line.Constant, 1e-6);
        }
    }

    [Fact]
    public void A_line_comes_back_as_it_was_given()
    {
        var rows = new LabelRows(Lines, Features);

        rows.Line(140).Steps.ShouldBe(Lines[140].Steps);
        (rows.Line(140) with { Steps = Lines[140].Steps }).ShouldBe(Lines[140]);
    }
}
