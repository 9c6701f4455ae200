using System.Text.Json;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Json;

namespace TutorBot.Discord.Interactions;

/// <summary>Reads what was given to a command, going down into its group and subcommand.</summary>
internal static class OptionReader
{
    public static (CommandPath Path, OptionValues Options) Read(JsonElement data)
    {
        var words = new List<string> { data.Text("name") ?? "" };
        var leaf = data;
        while (Subcommand(leaf) is { } inner)
        {
            words.Add(inner.Text("name") ?? "");
            leaf = inner;
        }

        var values = leaf.List("options")
            .Select(option => (Name: option.Text("name"), Value: Value(option, data)))
            .Where(option => option is { Name: not null, Value: not null })
            .DistinctBy(option => option.Name)
            .Select(option => KeyValuePair.Create(option.Name!, option.Value!));
        return (new CommandPath(string.Join(' ', words)), new OptionValues(values));
    }

    /// <summary>The option that is being typed.</summary>
    public static (string Name, string Typed) Focused(JsonElement data)
    {
        var leaf = data;
        while (Subcommand(leaf) is { } inner)
        {
            leaf = inner;
        }

        var focused = leaf.List("options").FirstOrDefault(option => option.IsTrue("focused"));
        return (focused.Text("name") ?? "", focused.Text("value") ?? "");
    }

    private static JsonElement? Subcommand(JsonElement holder)
    {
        foreach (var option in holder.List("options"))
        {
            if (Kind(option) is OptionKind.Subcommand or OptionKind.SubcommandGroup)
            {
                return option;
            }
        }

        return null;
    }

    private static object? Value(JsonElement option, JsonElement data)
    {
        var value = option.Text("value");
        return Kind(option) switch
        {
            OptionKind.Text => value,
            OptionKind.Flag => option.IsTrue("value"),
            OptionKind.Integer or OptionKind.Number => double.TryParse(value, out var number) ? number : null,
            OptionKind.Attachment when value is not null =>
                data.Part("resolved")?.Part("attachments")?.Part(value)?.Deserialize(DiscordJson.Default.Attachment),
            OptionKind.User or OptionKind.Channel or OptionKind.Role or OptionKind.Mentionable =>
                Snowflake.TryParse(value, out var id) ? id : null,
            _ => null,
        };
    }

    private static OptionKind Kind(JsonElement option) => (OptionKind)(option.Number("type") ?? 0);
}
