using TutorBot.Grading.Grading.Matching;

namespace TutorBot.Grading.Tests.Grading.Matching;

public sealed class FormAutomatonTests
{
    /// <summary>With symbols that are alike in their last digits.</summary>
    private static readonly FormAutomaton Automaton = new(
        states: 5,
        symbols: 200,
        [
            new FormWay(0, 70, 1), new FormWay(1, 134, 2), new FormWay(1, 6, 3), new FormWay(1, 134, 4),
            new FormWay(0, 6, 2),
        ],
        [new FormWay(2, 3, 4)],
        [new FormWay(4, 0, 9), new FormWay(4, 0, 9), new FormWay(4, 0, 8)]);

    [Theory]
    [InlineData(0, 70, new[] { 1 })]
    [InlineData(0, 134, new int[0])]
    [InlineData(1, 134, new[] { 2, 4 })]
    [InlineData(1, 6, new[] { 3 })]
    [InlineData(1, 70, new int[0])]
    [InlineData(1, 7, new int[0])]
    [InlineData(4, 6, new int[0])]
    public void A_state_is_left_by_the_symbols_of_its_ways_and_by_no_other(int state, int symbol, int[] to) =>
        Automaton.Next(state, symbol).ToArray().Select(way => way.To).ShouldBe(to);

    [Fact]
    public void A_state_goes_on_by_words_or_by_a_gap()
    {
        Enumerable.Range(0, 5).Where(Automaton.GoesOn).ShouldBe([0, 1, 2]);
        Automaton.Gaps(2).ToArray().ShouldBe([new FormWay(2, 3, 4)]);
    }

    [Fact]
    public void A_concept_ends_once_in_a_state() =>
        Automaton.Ends(4).ToArray().Select(end => end.To).ShouldBe([9, 8]);
}
