using System.Collections.Immutable;
using TutorBot.Dialog.Phrases;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Tests.Talks;
using TutorBot.Grading.Grading;

namespace TutorBot.Dialog.Tests.Replies;

public sealed class HeldUpTests
{
    private static readonly SpelledWords Spelled = TestExercises.School().Spelled;

    [Theory]
    [InlineData("he never shows the numbers. so what", "never shows", "he never shows the numbers")]
    [InlineData("um. what the other side saw, like a worker", "other side", "what the other side saw")]
    [InlineData("nobody counts the people because they did not want it", "counts", "nobody counts the people")]
    public void A_whole_thought_is_held_up(string text, string word, string held) => Of(text, word).ShouldBe(held);

    [Theory]
    [InlineData("or even say which \"people\" he means", "say which \"people")]
    [InlineData("\"only for very small children\" (P1). So it is not", "only for very small children\" (P1")]
    [InlineData("\"only for very small children\" he says", "small children")]
    [InlineData("he takes it from \"the other book\"", "takes it")]
    [InlineData("nothing wrong with that but he took the parts that fit", "took")]
    [InlineData("May, June, July... and the year was in? October", "the year was")]
    [InlineData("which people said that? nobody", "people")]
    [InlineData("no number, he says", "no number")]
    [InlineData("he takes old men, women, children, and nobody else here", "old men, women, children")]
    public void A_torn_piece_is_not(string text, string word) => Of(text, word).ShouldBeNull();

    private static string? Of(string text, string word)
    {
        var start = text.IndexOf(word, StringComparison.Ordinal);
        ImmutableArray<EvidenceSpan> evidence = [new(start, start + word.Length, word)];
        return HeldUp.Of(text, evidence, [], Spelled);
    }
}
