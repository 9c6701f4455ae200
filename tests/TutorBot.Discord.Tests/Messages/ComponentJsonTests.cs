using System.Text.Json;
using TutorBot.Discord.Json;
using TutorBot.Discord.Messages.Components;

namespace TutorBot.Discord.Tests.Messages;

public sealed class ComponentJsonTests
{
    [Fact]
    public void Components_carry_their_type_number_and_no_nulls() =>
        Write(
            new Container(
                [
                    new TextDisplay("# Point"),
                    new Separator(Divider: true, Spacing: 2),
                    new Section([new TextDisplay("Why?")], new Button(ButtonStyle.Primary, "Tell me", "why")),
                    new ActionRow([new StringSelect("pick", [new Option("One", "1")])]),
                ],
                AccentColor: 0x00FF00))
            .ShouldBe("""
                [{"type":17,"components":[{"type":10,"content":"# Point"},{"type":14,"divider":true,"spacing":2},
                {"type":9,"components":[{"type":10,"content":"Why?"}],"accessory":{"type":2,"style":1,
                "label":"Tell me","custom_id":"why"}},{"type":1,"components":[{"type":3,"custom_id":"pick",
                "options":[{"label":"One","value":"1"}]}]}],"accent_color":65280}]
                """.ReplaceLineEndings(""));

    [Fact]
    public void A_form_names_its_fields_by_labels() =>
        Write(
            new Label("Rebuttal", new TextInput("text", TextInputStyle.Paragraph, MaxLength: 4000), "Your words"),
            new Label("How sure?", new RadioGroup("sure", [new Option("Very", "3"), new Option("Not", "0")])))
            .ShouldBe("""
                [{"type":18,"label":"Rebuttal","component":{"type":4,"custom_id":"text","style":2,"max_length":4000},
                "description":"Your words"},{"type":18,"label":"How sure?","component":{"type":21,"custom_id":"sure",
                "options":[{"label":"Very","value":"3"},{"label":"Not","value":"0"}]}}]
                """.ReplaceLineEndings(""));

    private static string Write(params IReadOnlyList<Component> components) =>
        JsonSerializer.Serialize(components, DiscordJson.Default.IReadOnlyListComponent);
}
