using TutorBot.Grading.Grading.Likeness;

namespace TutorBot.Grading.Tests.Grading.Likeness;

public sealed class LabelRowsTests
{
    private const int Features = 7;

    /// <summary>More labels than one vector of the processor holds.</summary>
    private static readonly List<LabelWeights> Weights = [.. Enumerable.Range(0, 150).Select(label => new LabelWeights(
        [.. Enumerable.Range(0, Features).Select(feature => (sbyte)((label * 31) + (feature * 17)))],
        0.01f + label,
        label - 3f))];

    [Fact]
    public void Every_label_scores_as_by_its_own_weights()
    {
        int[] features = [6, 0, 3];
        float[] values = [0.5f, -1.25f, 2];
        var scores = new double[Weights.Count];

        new LabelRows(Weights, Features).Score(features, values, scores);

        for (var label = 0; label < Weights.Count; label++)
        {
            var own = Weights[label];
            var sum = features.Zip(values, (feature, value) => own.Steps[feature] * value).Sum();
            scores[label].ShouldBe((sum * (double)own.Step) + own.Constant, 1e-6);
        }
    }

    [Fact]
    public void Weights_come_back_as_they_were_given()
    {
        var rows = new LabelRows(Weights, Features);

        rows.Of(140).Steps.ShouldBe(Weights[140].Steps);
        (rows.Of(140) with { Steps = Weights[140].Steps }).ShouldBe(Weights[140]);
    }
}
