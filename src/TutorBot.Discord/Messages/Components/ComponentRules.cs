using static TutorBot.Discord.Messages.MessageRules;

namespace TutorBot.Discord.Messages.Components;

/// <summary>What each component may hold (Component Reference).</summary>
internal static class ComponentRules
{
    public static IEnumerable<string> OfMessage(IReadOnlyList<Component> components)
    {
        var all = Flat("components", components).ToList();
        var text = all.Sum(part => part.Component is TextDisplay display ? display.Content.Length : 0);
        return Count("components with nested ones", all.Count, 0, MessageRules.Components)
            .Concat(text <= ComponentText ? [] : [$"all texts have {text} characters, not at most {ComponentText}"])
            .Concat(all.SelectMany(part => Own(part.Place, part.Component)))
            .Concat(Twice(all.Select(part => part.Component)));
    }

    public static IEnumerable<string> OfModal(IReadOnlyList<Component> components)
    {
        var all = Flat("components", components).ToList();
        return components.Where(part => part is not (Label or TextDisplay))
            .Select(part => $"a form holds labels and texts, not {part.GetType().Name}")
            .Concat(all.SelectMany(part => Own(part.Place, part.Component)))
            .Concat(Twice(all.Select(part => part.Component)));
    }

    private static IEnumerable<(string Place, Component Component)> Flat(
        string place, IReadOnlyList<Component> components) =>
        components.Index().SelectMany(part =>
            Flat($"{place}[{part.Index}]", Children(part.Item)).Prepend(($"{place}[{part.Index}]", part.Item)));

    private static IReadOnlyList<Component> Children(Component component) => component switch
    {
        ActionRow row => row.Components,
        Container container => container.Components,
        Section section => [.. section.Components, section.Accessory],
        Label label => [label.Component],
        _ => [],
    };

    private static IEnumerable<string> Own(string place, Component component) => component switch
    {
        ActionRow row => Count($"{place}.components", row.Components.Count, 1, 5),
        Container container => Count($"{place}.components", container.Components.Count, 1, MessageRules.Components),
        Section section => Count($"{place}.components", section.Components.Count, 1, 3),
        TextDisplay text => Within($"{place}.content", text.Content, 1, ComponentText),
        Button button => Of(place, button),
        StringSelect select => Id(place, select.CustomId)
            .Concat(Options(place, select.Options, 1, 25))
            .Concat(Within($"{place}.placeholder", select.Placeholder, 0, 150)),
        RadioGroup group => Id(place, group.CustomId).Concat(Options(place, group.Options, 2, 10)),
        CheckboxGroup group => Id(place, group.CustomId).Concat(Options(place, group.Options, 1, 10)),
        Checkbox box => Id(place, box.CustomId),
        FileInput input => Id(place, input.CustomId),
        TextInput input => Id(place, input.CustomId)
            .Concat(Within($"{place}.placeholder", input.Placeholder, 0, 100))
            .Concat(Within($"{place}.value", input.Value, 0, 4_000)),
        Label label => Within($"{place}.label", label.Text, 1, FieldLabel)
            .Concat(Within($"{place}.description", label.Description, 0, 100)),
        _ => [],
    };

    private static IEnumerable<string> Of(string place, Button button) =>
        Within($"{place}.label", button.Label, 1, ButtonLabel).Concat(button.Style == ButtonStyle.Link
            ? Within($"{place}.url", button.Url, 1, 512)
            : Id(place, button.CustomId));

    private static IEnumerable<string> Id(string place, string? id) => Within($"{place}.custom_id", id, 1, CustomId);

    private static IEnumerable<string> Options(string place, IReadOnlyList<Option> options, int least, int most) =>
        Count($"{place}.options", options.Count, least, most)
            .Concat(options.Index().SelectMany(option =>
                Within($"{place}.options[{option.Index}].label", option.Item.Label, 1, OptionText)
                    .Concat(Within($"{place}.options[{option.Index}].value", option.Item.Value, 1, OptionText))
                    .Concat(Within(
                        $"{place}.options[{option.Index}].description", option.Item.Description, 0, OptionText))));

    private static IEnumerable<string> Twice(IEnumerable<Component> components) =>
        components.Select(IdOf).OfType<string>().GroupBy(id => id, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .Select(group => $"custom_id {group.Key} stands {group.Count()} times");

    private static string? IdOf(Component component) => component switch
    {
        Button button => button.CustomId,
        StringSelect select => select.CustomId,
        RadioGroup group => group.CustomId,
        CheckboxGroup group => group.CustomId,
        Checkbox box => box.CustomId,
        FileInput input => input.CustomId,
        TextInput input => input.CustomId,
        _ => null,
    };
}
