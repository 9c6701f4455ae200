using System.Collections.Immutable;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Grading.Consulting;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Tests.Grading.Consulting;

/// <summary>A second opinion moves what is in doubt, and nothing else.</summary>
public sealed class UncertainBandTests
{
    private static readonly ImmutableArray<PossiblePoint> Possible =
        [Point("sure", 0.95, true), Point("made", 0.6, true), Point("open", 0.4, false), Point("faint", 0.1, false)];

    private static readonly ImmutableArray<PointRead> Read = [Possible[0].Point, Possible[1].Point];

    [Fact]
    public void Only_points_about_as_likely_made_as_not_are_asked_about() =>
        UncertainBand.Of(Possible).Select(element => element.Value).ShouldBe(["made", "open"]);

    [Fact]
    public void Without_an_opinion_everything_stays() => UncertainBand.Move(Read, Possible, null).ShouldBe(Read);

    [Fact]
    public void A_point_in_doubt_is_added_with_who_found_it_or_taken_away()
    {
        var moved = UncertainBand.Move(Read, Possible, Opinion(made: ["open"], notMade: ["made"]));

        moved.Select(point => point.Element.Value).ShouldBe(["sure", "open"]);
        moved[1].Rules.ShouldContain(hit => hit.Id == "second-reader");
    }

    [Fact]
    public void What_is_sure_or_faint_is_not_moved_whatever_it_says() =>
        UncertainBand.Move(Read, Possible, Opinion(made: ["faint"], notMade: ["sure"])).ShouldBe(Read);

    private static SecondOpinion Opinion(string[] made, string[] notMade) => new(
        [.. made.Select(element => new ElementId(element))], [.. notMade.Select(element => new ElementId(element))]);

    private static PossiblePoint Point(string element, double chance, bool made) => new(
        new PointRead(new ElementId(element), Standing.Partial, [], [], false, false, chance), chance, 0.5, made);
}
