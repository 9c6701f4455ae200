using TutorBot.Dialog.Replies;

namespace TutorBot.Dialog.Tests.Replies;

public sealed class ReplyDraftTests
{
    [Fact]
    public void Words_that_lead_up_to_a_question_go_when_the_talk_turns_away()
    {
        var draft = new ReplyDraft();
        draft.May("It is kept.", weight: 4);
        draft.LeadIn("A smaller piece, then.", weight: 5);
        draft.TurnAway();
        draft.May("Leave that one.", weight: 6);
        draft.Finish().PlainText.ShouldBe("It is kept. Leave that one.");
    }

    [Theory]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("one two three", 9, "one two …")]
    [InlineData("onetwothree", 3, "one …")]
    public void An_excerpt_is_never_cut_within_a_word(string text, int longest, string shown) =>
        Excerpt.Of(text, longest).ShouldBe(shown);
}
