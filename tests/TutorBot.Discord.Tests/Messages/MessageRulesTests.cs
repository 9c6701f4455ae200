using TutorBot.Discord.Messages;
using TutorBot.Discord.Messages.Components;

namespace TutorBot.Discord.Tests.Messages;

public sealed class MessageRulesTests
{
    [Fact]
    public void What_fits_has_no_problems()
    {
        MessageRules.Problems(MessageDraft.OfText(new string('a', 2_000))).ShouldBeEmpty();
        MessageRules.Problems(Texts(39, 100)).ShouldBeEmpty();
        MessageRules.Problems(new ModalDraft("m", "Rebut", [Field("f")])).ShouldBeEmpty();
    }

    [Fact]
    public void Every_problem_is_named_with_its_place_and_without_the_words()
    {
        var draft = new MessageDraft
        {
            Text = new string('s', 2_001),
            Nonce = new string('1', 26),
            Components =
            [
                new ActionRow([Press("a", "Go"), Press("a", new string('x', 81))]),
                new Container([new TextDisplay("")]),
            ],
        };
        MessageRules.Problems(draft).ShouldBe(
        [
            "the draft has plain words and components",
            "content has 2001 characters, not 1 to 2000",
            "nonce has 26 characters, not 1 to 25",
            "components[0][1].label has 81 characters, not 1 to 80",
            "components[1][0].content has 0 characters, not 1 to 4000",
            "custom_id a stands 2 times",
        ]);
    }

    [Fact]
    public void Nested_components_and_all_text_are_counted()
    {
        MessageRules.Problems(Texts(40, 1)).ShouldBe(["components with nested ones has 41 entries, not 0 to 40"]);
        MessageRules.Problems(Texts(2, 2_001)).ShouldBe(["all texts have 4002 characters, not at most 4000"]);
    }

    [Fact]
    public void Nothing_is_no_message() =>
        MessageRules.Problems(new MessageDraft()).ShouldBe(["the draft is empty"]);

    [Fact]
    public void A_form_holds_one_to_five_labels() =>
        MessageRules.Problems(new ModalDraft("", new string('t', 46), [new ActionRow([Press("b", "B")])])).ShouldBe(
        [
            "custom_id has 0 characters, not 1 to 100",
            "title has 46 characters, not 1 to 45",
            "a form holds labels and texts, not ActionRow",
        ]);

    private static MessageDraft Texts(int count, int length) => MessageDraft.Of(
        new Container([.. Enumerable.Range(0, count).Select(_ => new TextDisplay(new string('w', length)))]));

    private static Label Field(string id) => new("Field", new TextInput(id, TextInputStyle.Short));

    private static Button Press(string id, string label) => new(ButtonStyle.Secondary, label, id);
}
