using FsCheck;
using FsCheck.Fluent;
using TutorBot.Grading.Grading;
using TutorBot.Web.Talks;

namespace TutorBot.Web.Tests;

public sealed class MarkedTextTests
{
    [Fact]
    public void The_pieces_joined_are_the_text() =>
        Prop.ForAll<string, (int, int)[]>((text, spans) =>
        {
            text ??= "";
            var credited = (spans ?? []).Select(span => new EvidenceSpan(span.Item1, span.Item2, ""));
            return string.Concat(MarkedText.Cut(text, [.. credited]).Select(piece => piece.Words)) == text;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Overlapping_credits_are_one_mark()
    {
        var pieces = MarkedText.Cut("one two three", [new(4, 13, "two three"), new(0, 7, "one two")]);
        pieces.ShouldHaveSingleItem().ShouldBe(new TextPiece("one two three", Credited: true));
    }

    [Fact]
    public void A_character_of_two_halves_is_never_cut()
    {
        var pieces = MarkedText.Cut("a😀b", [new(0, 2, "")]);
        pieces.Select(piece => piece.Words).ShouldBe(["a😀", "b"]);
    }
}
