using System.Text.Json;
using TutorBot.Dialog.Turns;
using TutorBot.Teams.Activities;

namespace TutorBot.Host.Teams.Rendering;

/// <summary>What a button of one of our cards sends; anyone can forge it, so it is checked like any message.</summary>
internal abstract record CardInput
{
    public const string ChooseVerb = "choose";
    public const string RebutVerb = "rebut";
    public const string LookVerb = "look";
    public const string EraseVerb = "erase";

    private CardInput()
    {
    }

    /// <param name="On">The card's own name.</param>
    public sealed record Chose(Choice Choice, string On) : CardInput;

    /// <param name="On">The form's own name.</param>
    public sealed record Rebutted(InboundContent.Rebutted Content, string Pack, string On) : CardInput;

    /// <summary>A form came into view again.</summary>
    /// <param name="On">The form's own name.</param>
    public sealed record Looked(string Pack, string On) : CardInput;

    public sealed record Erase : CardInput;

    /// <summary>Null for what is none of ours.</summary>
    public static CardInput? Read(JsonElement data) => data.Text("verb") switch
    {
        ChooseVerb when ChoiceOf(data.Text("choice")) is { } choice && IsName(data.Text("on")) =>
            new Chose(choice, data.Text("on")),
        RebutVerb when IsName(data.Text("on")) => new Rebutted(ContentOf(data), data.Text("pack"), data.Text("on")),
        LookVerb when IsName(data.Text("on")) => new Looked(data.Text("pack"), data.Text("on")),
        EraseVerb => new Erase(),
        _ => null,
    };

    private static InboundContent.Rebutted ContentOf(JsonElement data) => new(
        data.Text("rebuttal"),
        data.Text("place"),
        Enum.TryParse<Sureness>(data.Text("sure"), out var sure) && Enum.IsDefined(sure) ? sure : null);

    private static Choice? ChoiceOf(string name) =>
        Enum.GetNames<Choice>().Contains(name, StringComparer.Ordinal)
        && name is not (nameof(Choice.LessonEnding) or nameof(Choice.Bell))
            ? Enum.Parse<Choice>(name)
            : null;

    private static bool IsName(string name) => name.Length is > 0 and <= 256;
}
