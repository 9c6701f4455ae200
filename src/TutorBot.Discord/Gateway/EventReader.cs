using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TutorBot.Discord.Channels;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Json;
using TutorBot.Discord.Rest;

namespace TutorBot.Discord.Gateway;

/// <summary>Reads the events that a bot needs (Gateway Events, "Receive Events").</summary>
internal static class EventReader
{
    /// <returns>Null where a known event lacks what it must have.</returns>
    public static GatewayEvent? Read(string? name, JsonElement data)
    {
        try
        {
            return Known(name, data);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static GatewayEvent Known(string? name, JsonElement data) => name switch
    {
        "READY" => Ready(data),
        "RESUMED" => new GatewayEvent.Resumed(),
        "MESSAGE_CREATE" => new GatewayEvent.MessageCreated(Of(data, DiscordJson.Default.Message)),
        "MESSAGE_UPDATE" => new GatewayEvent.MessageUpdated(Of(data, DiscordJson.Default.Message)),
        "MESSAGE_DELETE" => new GatewayEvent.MessageDeleted(Of(data, DiscordJson.Default.DeletedMessage)),
        "INTERACTION_CREATE" => new GatewayEvent.Interacted(InteractionReader.Read(data)),
        "GUILD_CREATE" => new GatewayEvent.GuildAvailable(Of(data, DiscordJson.Default.Guild)),
        "GUILD_DELETE" => new GatewayEvent.GuildLeft(Of(data, DiscordJson.Default.Guild)),
        _ => new GatewayEvent.Other(name ?? ""),
    };

    private static GatewayEvent.Ready Ready(JsonElement data)
    {
        var user = data.Part("user") ?? throw new JsonException("READY without a user.");
        var self = Of(user, DiscordJson.Default.User);
        var application = data.Part("application") is { } app
            ? Of(app, DiscordJson.Default.Application).Id
            : new ApplicationId(self.Id.Value);
        var guilds = data.List("guilds").Select(guild => Of(guild, DiscordJson.Default.Guild).Id).ToList();
        return new GatewayEvent.Ready(self, application, guilds);
    }

    private static TValue Of<TValue>(JsonElement data, JsonTypeInfo<TValue> type) =>
        data.Deserialize(type) ?? throw new JsonException("Nothing where something must be.");
}
