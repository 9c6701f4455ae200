using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TutorBot.Discord.Channels;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Json;
using TutorBot.Discord.Messages;

namespace TutorBot.Discord.Interactions;

/// <summary>Reads interactions (Interactions, "Interaction Object").</summary>
internal static class InteractionReader
{
    /// <exception cref="JsonException">It lacks what it must have.</exception>
    public static Interaction Read(JsonElement data)
    {
        var head = Head(data);
        var kind = data.Number("type") ?? 0;
        var given = data.Part("data");
        return kind switch
        {
            2 when given is { } command => Command(head, command),
            3 when given is { } component && Message(data) is { } message => new ComponentUsed(
                head, component.Text("custom_id") ?? "", Texts(component, "values"), message),
            4 when given is { } command => Autocomplete(head, command),
            5 when given is { } form => new ModalSubmitted(
                head, form.Text("custom_id") ?? "", FormReader.Read(form), Message(data)),
            _ => new UnknownInteraction(head, kind),
        };
    }

    internal static IReadOnlyList<string> Texts(JsonElement holder, string name) =>
        [.. holder.List(name).Where(value => value.ValueKind == JsonValueKind.String)
            .Select(value => value.GetString()!)];

    private static InteractionHead Head(JsonElement data)
    {
        var member = Of(data.Part("member"), DiscordJson.Default.GuildMember);
        var user = Of(data.Part("user"), DiscordJson.Default.User) ?? member?.User
            ?? throw new JsonException("An interaction without a person.");
        return new InteractionHead
        {
            Id = InteractionId.Parse(data.Text("id") ?? ""),
            ApplicationId = ApplicationId.Parse(data.Text("application_id") ?? ""),
            Token = new InteractionToken(data.Text("token") ?? throw new JsonException("No token.")),
            User = user,
            Member = member,
            GuildId = GuildId.TryParse(data.Text("guild_id"), out var guild) ? guild : null,
            ChannelId = ChannelId.TryParse(data.Text("channel_id"), out var channel) ? channel : null,
            Channel = Of(data.Part("channel"), DiscordJson.Default.Channel),
            Locale = data.Text("locale"),
            GuildLocale = data.Text("guild_locale"),
            AppPermissions = ulong.TryParse(data.Text("app_permissions"), out var bits) ? (Permissions)bits : null,
            Context = (InteractionContext?)data.Number("context"),
            AttachmentSizeLimit = data.Number("attachment_size_limit"),
        };
    }

    private static CommandInvoked Command(InteractionHead head, JsonElement data)
    {
        var (path, options) = OptionReader.Read(data);
        var target = data.Text("target_id") is { } id
            ? Of(data.Part("resolved")?.Part("messages")?.Part(id), DiscordJson.Default.Message)
            : null;
        return new CommandInvoked(head, (CommandKind)(data.Number("type") ?? 1), path, options, target);
    }

    private static AutocompleteAsked Autocomplete(InteractionHead head, JsonElement data)
    {
        var (path, options) = OptionReader.Read(data);
        var (focused, typed) = OptionReader.Focused(data);
        return new AutocompleteAsked(head, path, options, focused, typed);
    }

    private static Message? Message(JsonElement data) => Of(data.Part("message"), DiscordJson.Default.Message);

    private static TValue? Of<TValue>(JsonElement? data, JsonTypeInfo<TValue> type)
        where TValue : class => data?.Deserialize(type);
}
