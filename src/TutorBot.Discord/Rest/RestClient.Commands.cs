using System.Text.Json;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Json;

namespace TutorBot.Discord.Rest;

internal sealed partial class RestClient
{
    public async Task<IReadOnlyList<RegisteredCommand>> GetCommandsAsync(
        ApplicationId application, GuildId? guild, CancellationToken stop) =>
        Read(await GetAsync(
            Routes.Commands(HttpMethod.Get, application, guild, "?with_localizations=true"),
            DiscordJson.Default.IReadOnlyListJsonElement,
            stop));

    public async Task<IReadOnlyList<RegisteredCommand>> OverwriteCommandsAsync(
        ApplicationId application,
        GuildId? guild,
        IReadOnlyList<CommandDefinition> commands,
        CancellationToken stop)
    {
        var content = MessageBody.Of(writer =>
            JsonSerializer.Serialize(writer, commands, DiscordJson.Default.IReadOnlyListCommandDefinition));
        var call = new RestCall(Routes.Commands(HttpMethod.Put, application, guild), content, Repeatable: true);
        return Read(await SendAsync(call, DiscordJson.Default.IReadOnlyListJsonElement, stop));
    }

    private static List<RegisteredCommand> Read(IReadOnlyList<JsonElement> commands) =>
        [.. commands.Select(Read).OfType<RegisteredCommand>()];

    /// <returns>Null for what is no command.</returns>
    private static RegisteredCommand? Read(JsonElement raw) =>
        raw.ValueKind == JsonValueKind.Object
            && CommandId.TryParse(Text(raw, "id"), out var id)
            && Text(raw, "name") is { } name
                ? new RegisteredCommand(id, Kind(raw), name, raw)
                : null;

    private static CommandKind Kind(JsonElement raw) =>
        raw.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.Number
            ? (CommandKind)type.GetInt32()
            : CommandKind.Slash;

    private static string? Text(JsonElement raw, string name) =>
        raw.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
