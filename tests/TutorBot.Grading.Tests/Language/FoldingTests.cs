using TutorBot.Grading.Language;

namespace TutorBot.Grading.Tests.Language;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Élan VITAL", "elan vital")]
    [InlineData("it\u2019s \u201Cso\u201D", "it's \"so\"")]
    [InlineData("a\u200Bb\u202Ec", "abc")]
    [InlineData("wait\u2026", "wait...")]
    public void Case_accents_and_invisible_marks_are_folded(string text, string folded) =>
        Folding.Fold(text).Text.ShouldBe(folded);

    [Fact]
    public void A_lone_surrogate_becomes_a_space_and_a_pair_stays()
    {
        Folding.Fold("a\uD800b").Text.ShouldBe("a b");
        Folding.Fold("a\uD83D\uDE44b").Text.ShouldBe("a\uD83D\uDE44b");
    }

    [Fact]
    public void Piled_combining_marks_disappear() =>
        Folding.Fold("e" + new string('\u0301', 10_000) + "x").Text.ShouldBe("ex");

    [Fact]
    public void Offsets_lead_back_to_the_original()
    {
        var folded = Folding.Fold("a\u200B\u2026 Né");
        var index = folded.Text.IndexOf("ne", StringComparison.Ordinal);
        folded.OriginalStart(index).ShouldBe(4);
        folded.OriginalEnd(index + 2).ShouldBe(6);
    }

    [Fact]
    public void The_stable_hash_never_changes() => StableHash.Of("soviet").ShouldBe(0xEEE7E81C8AD8711FUL);
}
