using System.Text.Json.Serialization;

namespace TutorBot.Discord.Messages.Components;

/// <summary>
/// A part of a message or a form (Component Reference). The lengths are Discord's; <see cref="MessageRules"/> checks
/// them.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ActionRow), 1)]
[JsonDerivedType(typeof(Button), 2)]
[JsonDerivedType(typeof(StringSelect), 3)]
[JsonDerivedType(typeof(TextInput), 4)]
[JsonDerivedType(typeof(Section), 9)]
[JsonDerivedType(typeof(TextDisplay), 10)]
[JsonDerivedType(typeof(FileDisplay), 13)]
[JsonDerivedType(typeof(Separator), 14)]
[JsonDerivedType(typeof(Container), 17)]
[JsonDerivedType(typeof(Label), 18)]
[JsonDerivedType(typeof(FileInput), 19)]
[JsonDerivedType(typeof(RadioGroup), 21)]
[JsonDerivedType(typeof(CheckboxGroup), 22)]
[JsonDerivedType(typeof(Checkbox), 23)]
public abstract record Component;

/// <summary>Up to five buttons, or one select.</summary>
public sealed record ActionRow(IReadOnlyList<Component> Components) : Component;

/// <param name="Label">At most 80 characters.</param>
/// <param name="CustomId">1 to 100 characters, once in a message; null for links.</param>
/// <param name="Url">For <see cref="ButtonStyle.Link"/> only, at most 512 characters.</param>
public sealed record Button(
    ButtonStyle Style, string Label, string? CustomId = null, string? Url = null, bool? Disabled = null) : Component;

/// <param name="Options">1 to 25.</param>
/// <param name="Placeholder">At most 150 characters.</param>
/// <param name="Required">In forms only.</param>
public sealed record StringSelect(
    string CustomId,
    IReadOnlyList<Option> Options,
    string? Placeholder = null,
    int? MinValues = null,
    int? MaxValues = null,
    bool? Disabled = null,
    bool? Required = null) : Component;

/// <summary>A field to write in; only inside a <see cref="Label"/> of a form.</summary>
/// <param name="MinLength">0 to 4,000 characters.</param>
/// <param name="MaxLength">1 to 4,000 characters.</param>
/// <param name="Value">What stands in it at first.</param>
public sealed record TextInput(
    string CustomId,
    TextInputStyle Style,
    int? MinLength = null,
    int? MaxLength = null,
    bool? Required = null,
    string? Value = null,
    string? Placeholder = null) : Component;

/// <summary>A button beside words.</summary>
/// <param name="Components">One to three <see cref="TextDisplay"/>s.</param>
/// <param name="Accessory">A <see cref="Button"/>.</param>
public sealed record Section(IReadOnlyList<Component> Components, Component Accessory) : Component;

/// <summary>Words in Discord's Markdown.</summary>
public sealed record TextDisplay(string Content) : Component
{
    public override string ToString() => $"text of {Content.Length} characters";
}

/// <summary>A file of the same message, by <c>attachment://name</c>.</summary>
public sealed record FileDisplay(FileAddress File, bool? Spoiler = null) : Component;

/// <param name="Divider">A line is drawn; Discord's default.</param>
/// <param name="Spacing">1 is small, 2 large.</param>
public sealed record Separator(bool? Divider = null, int? Spacing = null) : Component;

/// <param name="AccentColor">The bar at its side as 0xRRGGBB; words must say what it says.</param>
public sealed record Container(IReadOnlyList<Component> Components, int? AccentColor = null, bool? Spoiler = null)
    : Component;

/// <summary>A form's field with its name.</summary>
/// <param name="Text">At most 45 characters.</param>
/// <param name="Component">A text input, a select, a file input, a radio group, checkboxes.</param>
/// <param name="Description">At most 100 characters.</param>
public sealed record Label(
    [property: JsonPropertyName("label")] string Text, Component Component, string? Description = null) : Component;

/// <summary>Files that a person adds to a form.</summary>
public sealed record FileInput(string CustomId, int? MinValues = null, int? MaxValues = null, bool? Required = null)
    : Component;

/// <summary>One of 2 to 10 choices in a form.</summary>
public sealed record RadioGroup(string CustomId, IReadOnlyList<Option> Options, bool? Required = null) : Component;

/// <summary>Any of 1 to 10 choices in a form.</summary>
public sealed record CheckboxGroup(
    string CustomId,
    IReadOnlyList<Option> Options,
    int? MinValues = null,
    int? MaxValues = null,
    bool? Required = null) : Component;

/// <summary>Yes or no in a form.</summary>
public sealed record Checkbox(string CustomId, bool? Default = null) : Component;
