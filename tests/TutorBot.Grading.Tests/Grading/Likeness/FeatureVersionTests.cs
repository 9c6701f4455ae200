using TutorBot.Grading.Grading.Likeness;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Tests.Grading.Likeness;

/// <summary>Weights that are shipped belong to features as they were when they were fitted.</summary>
public sealed class FeatureVersionTests
{
    private const string Text =
        "Well, he doesn't ask the passengers. I think the tram stopped, so who pressed the button in 1912?";

    /// <summary>
    /// When this fails, the same text gives other features than before: raise <see cref="FittedPart.Version"/>, run
    /// <c>tutorbot calibrate</c> for every pack that brings a file of weights, and write the new sum here.
    /// </summary>
    [Fact]
    public void The_features_of_a_text_are_those_that_the_shipped_weights_were_fitted_on()
    {
        var pack = SmallPack.With([SmallPack.Concept("tram", "tram"), SmallPack.Concept("stop", "stop~")]);
        var index = new PackIndex(pack);

        var features = WholeFeatures.Of(index.Read(Text), index.Read("Who stopped the tram?"));

        var sum = features.Keys.Zip(features.Values).Aggregate(
            0UL, (sum, feature) => unchecked((sum * 31) + feature.First + (ulong)(feature.Second * 1000)));
        (FittedPart.Version, sum).ShouldBe((3, 6752968513074667472UL));
    }
}
