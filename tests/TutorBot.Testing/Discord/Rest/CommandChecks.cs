using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TutorBot.Testing.Discord.Rest;

/// <summary>What Discord refuses in commands (Application Commands).</summary>
internal static partial class CommandChecks
{
    private const int Slash = 1;
    private static readonly Dictionary<int, int> Most = new() { [Slash] = 100, [2] = 15, [3] = 15 };

    /// <exception cref="FakeRefusal">50035.</exception>
    public static void Check(JsonArray commands)
    {
        var faults = commands.Index().SelectMany(command => Command($"{command.Index}", command.Item!.AsObject()))
            .Concat(Counts(commands)).ToList();
        if (faults.Count > 0)
        {
            throw FakeRefusal.Form(faults);
        }
    }

    private static IEnumerable<(string Place, string Code, string Message)> Counts(JsonArray commands) =>
        commands.GroupBy(command => (int?)command!["type"] ?? Slash)
            .Where(group => group.Count() > Most.GetValueOrDefault(group.Key))
            .Select(group => ("", "APPLICATION_COMMAND_TOO_MANY", $"Too many commands of type {group.Key}"))
            .Concat(commands
                .GroupBy(command => ((int?)command!["type"] ?? Slash, (string?)command["name"]))
                .Where(group => group.Skip(1).Any())
                .Select(_ => ("", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Names must be unique")));

    private static IEnumerable<(string Place, string Code, string Message)> Command(string place, JsonObject command)
    {
        var slash = ((int?)command["type"] ?? Slash) == Slash;
        var name = (string?)command["name"] ?? "";
        var description = (string?)command["description"] ?? "";
        if (name.Length is 0 or > 32 || (slash && !SlashName().IsMatch(name)))
        {
            yield return ($"{place}.name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        }

        if (slash ? description.Length is 0 or > 100 : description.Length > 0)
        {
            yield return ($"{place}.description", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.");
        }

        foreach (var fault in Translations(place, command, slash)
            .Concat(Options(place, command["options"] as JsonArray)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<(string Place, string Code, string Message)> Options(string place, JsonArray? options)
    {
        if (options?.Count > 25)
        {
            yield return ($"{place}.options", "BASE_TYPE_BAD_LENGTH", "Must be 25 or fewer in length.");
        }

        var optional = false;
        foreach (var (number, option) in (options ?? []).OfType<JsonObject>().Index())
        {
            var at = $"{place}.options.{number}";
            var required = (bool?)option["required"] ?? false;
            if (required && optional)
            {
                yield return (at, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must come first");
            }

            optional |= !required;
            foreach (var fault in Option(at, option))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<(string Place, string Code, string Message)> Option(string at, JsonObject option)
    {
        if (!SlashName().IsMatch((string?)option["name"] ?? ""))
        {
            yield return ($"{at}.name", "APPLICATION_COMMAND_INVALID_NAME", "Option name is invalid");
        }

        if (((string?)option["description"])?.Length is not (> 0 and <= 100))
        {
            yield return ($"{at}.description", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.");
        }

        if (option["choices"] is JsonArray { Count: > 25 })
        {
            yield return ($"{at}.choices", "BASE_TYPE_BAD_LENGTH", "Must be 25 or fewer in length.");
        }

        if (option["choices"] is JsonArray { Count: > 0 } && (bool?)option["autocomplete"] == true)
        {
            yield return (at, "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE", "Choices or autocomplete, not both");
        }

        foreach (var fault in Translations(at, option, slash: true)
            .Concat(Options(at, option["options"] as JsonArray)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<(string Place, string Code, string Message)> Translations(
        string place, JsonObject named, bool slash) =>
        Texts(named, "name_localizations")
            .Where(name => name.Length is 0 or > 32 || (slash && !SlashName().IsMatch(name)))
            .Select(_ => ($"{place}.name_localizations", "APPLICATION_COMMAND_INVALID_NAME", "Name is invalid"))
            .Concat(Texts(named, "description_localizations")
                .Where(words => words.Length is 0 or > 100)
                .Select(_ => ($"{place}.description_localizations", "BASE_TYPE_BAD_LENGTH", "Must be 1 to 100 long.")));

    private static IEnumerable<string> Texts(JsonObject named, string field) =>
        (named[field] as JsonObject ?? []).Select(entry => (string?)entry.Value ?? "");

    [GeneratedRegex(@"^[-_\p{Ll}\p{Lm}\p{Lo}\p{N}]{1,32}$")]
    private static partial Regex SlashName();
}
