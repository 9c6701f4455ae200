using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Tests.Packs;

/// <summary>Words that an author lists as missing a point are not to be credited with it.</summary>
public sealed class NearMissTests
{
    private const string Reading = "reading/q1/owner-gains.yaml";

    private readonly SamplePack pack = new SamplePack()
        .Without("calibration.yaml")
        .Replacing(Reading, "only-when-asked: true", "only-when-asked: false")
        .Replacing(Reading, "all: [owner, gains | it, not gains, either owner]", "all: [owner]");

    [Fact]
    public void A_near_miss_that_a_rule_credits_is_told_with_its_place_its_point_and_the_rule()
    {
        var warning = pack.Warning();

        (warning.File, warning.Line).ShouldBe((Reading, 14));
        warning.What.ShouldBe(
            "The near miss \"the owner is nice\" is credited with 'owner-gains', by rule 'owner-earns'.");
    }

    [Fact]
    public void What_a_calibrated_pack_makes_of_it_is_left_open_until_it_is_calibrated_again()
    {
        const string Weights = """
            elements:
              - { question: q1, element: owner-gains, weights: { bias: -9, needed: 0, rule-owner-earns: 1 } }
            """;
        var calibrated = pack.With("calibration.yaml", Weights);

        calibrated.Warnings().ShouldBeEmpty();
        MetNearMisses.Of(calibrated.Pack()).ShouldHaveSingleItem().Outcome.ShouldBe(NearMissOutcome.Open);
    }

    [Fact]
    public void A_near_miss_that_no_rule_reads_is_no_matter() =>
        MetNearMisses.Of(new SamplePack().Pack()).ShouldBeEmpty();
}
