using System.Collections.Immutable;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;
using TutorBot.Web.Talks;

namespace TutorBot.Web.Tests;

public sealed class TutorTextTests
{
    [Fact]
    public void A_word_to_type_sends_what_typing_it_would_send() =>
        Cut("You can type `next` now.").ShouldBe(
        [
            new TutorPiece("You can type "),
            new TutorPiece("next", IsWord: true, Sends: Choice.Next),
            new TutorPiece(" now."),
        ]);

    [Fact]
    public void A_word_that_no_button_stands_for_is_set_off_alone() =>
        Cut("`anachronism`").ShouldBe([new TutorPiece("anachronism", IsWord: true)]);

    [Fact]
    public void No_word_rings_the_bell_of_a_class() =>
        Cut("`bell`").ShouldBe([new TutorPiece("bell", IsWord: true)]);

    [Fact]
    public void A_paragraph_of_the_text_can_be_opened() =>
        Cut("In P2, he").ShouldBe(
            [new TutorPiece("In "), new TutorPiece("P2", Place: ParagraphId.Parse("P2")), new TutorPiece(", he")]);

    [Fact]
    public void A_name_that_is_no_paragraph_stays_text() =>
        string.Concat(Cut("P9 and MP2 and P22").Where(piece => piece.Place is null).Select(piece => piece.Words))
            .ShouldBe("P9 and MP2 and P22");

    private static ImmutableArray<TutorPiece> Cut(string words) =>
        TutorText.Cut(words, [ParagraphId.Parse("P1"), ParagraphId.Parse("P2")]);
}
