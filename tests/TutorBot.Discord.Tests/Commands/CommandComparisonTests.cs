using System.Text.Json;
using TutorBot.Discord.Channels;
using TutorBot.Discord.Commands;

namespace TutorBot.Discord.Tests.Commands;

public sealed class CommandComparisonTests
{
    private static readonly CommandDefinition Analyze = new()
    {
        Name = "analyze",
        Description = "Looks at claims",
        NameLocalizations = new Dictionary<string, string> { ["de"] = "analysiere" },
        Options =
        [
            new CommandOption { Type = OptionKind.Text, Name = "text", Description = "What", Autocomplete = true },
            new CommandOption { Type = OptionKind.Flag, Name = "private", Description = "Only you" },
        ],
        Contexts = [InteractionContext.BotDirectMessage, InteractionContext.Guild],
        DefaultMemberPermissions = Permissions.ManageGuild,
    };

    // As Discord answers: with ids and versions, defaults filled in, in an order of its own.
    private const string Held = """
        {"id":"1","application_id":"2","version":"3","type":1,"name":"analyze","description":"Looks at claims",
         "name_localizations":{"de":"analysiere"},"description_localizations":null,"nsfw":false,"dm_permission":true,
         "contexts":[0,1],"integration_types":[0],"default_member_permissions":"32",
         "options":[{"name":"text","type":3,"description":"What","autocomplete":true,"required":false},
                    {"description":"Only you","type":5,"name":"private","name_localizations":null}]}
        """;

    [Fact]
    public void What_discord_fills_in_is_no_difference() => Differences([Analyze], Held).ShouldBeEmpty();

    [Fact]
    public void Every_change_is_one()
    {
        CommandDefinition[] changed =
        [
            Analyze with { Description = "Looks" },
            Analyze with { NameLocalizations = null },
            Analyze with { Contexts = [InteractionContext.Guild] },
            Analyze with { DefaultMemberPermissions = null },
            Analyze with { Options = [.. Analyze.Options!.Reverse()] },
            Analyze with { Options = [Analyze.Options![0] with { Required = true }, Analyze.Options![1]] },
            Analyze with { Options = [Analyze.Options![0] with { MaxLength = 5 }, Analyze.Options![1]] },
            Analyze with { IntegrationTypes = [InstallKind.User] },
        ];
        foreach (var command in changed)
        {
            Differences([command], Held).ShouldBe(["analyze"]);
        }
    }

    [Fact]
    public void New_and_vanished_commands_are_named() =>
        Differences([Analyze with { Type = CommandKind.Message, Description = "" }, Analyze], Held, """
            {"id":"9","type":1,"name":"old","description":"x"}
            """).ShouldBe(["analyze", "old"]);

    private static IReadOnlyList<string> Differences(
        IReadOnlyList<CommandDefinition> wanted, params IEnumerable<string> held) =>
        CommandComparison.Differences(wanted, [.. held.Select(json => Read(JsonElement.Parse(json)))]);

    private static RegisteredCommand Read(JsonElement raw) => new(
        CommandId.Parse(raw.GetProperty("id").GetString()!),
        (CommandKind)raw.GetProperty("type").GetInt32(),
        raw.GetProperty("name").GetString()!,
        raw);
}
