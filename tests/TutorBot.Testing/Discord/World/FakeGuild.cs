using System.Text.Json.Nodes;

namespace TutorBot.Testing.Discord.World;

/// <summary>A server with the bot in it.</summary>
public sealed class FakeGuild
{
    /// <summary>Every permission that there is, as Discord writes it.</summary>
    internal const string Everything = "2251799813685247";

    internal FakeGuild(string id, string name)
    {
        Id = id;
        Name = name;
    }

    public string Id { get; }

    public string Name { get; }

    /// <summary>What the bot may do there, in decimal digits.</summary>
    public string Permissions { get; set; } = Everything;

    internal List<FakeUser> Members { get; } = [];

    internal JsonObject Partial() => new()
    {
        ["id"] = Id,
        ["name"] = Name,
        ["icon"] = null,
        ["owner"] = false,
        ["permissions"] = Permissions,
        ["features"] = new JsonArray(),
    };

    internal JsonObject Wire() => new()
    {
        ["id"] = Id,
        ["name"] = Name,
        ["icon"] = null,
        ["splash"] = null,
        ["discovery_splash"] = null,
        ["owner_id"] = Members.Count > 0 ? Members[0].Id : Id,
        ["afk_channel_id"] = null,
        ["afk_timeout"] = 300,
        ["verification_level"] = 0,
        ["default_message_notifications"] = 0,
        ["explicit_content_filter"] = 0,
        ["roles"] = new JsonArray(Everyone()),
        ["emojis"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["features"] = new JsonArray(),
        ["mfa_level"] = 0,
        ["application_id"] = null,
        ["system_channel_id"] = null,
        ["system_channel_flags"] = 0,
        ["rules_channel_id"] = null,
        ["vanity_url_code"] = null,
        ["description"] = null,
        ["banner"] = null,
        ["premium_tier"] = 0,
        ["preferred_locale"] = "en-GB",
        ["public_updates_channel_id"] = null,
        ["nsfw_level"] = 0,
        ["premium_progress_bar_enabled"] = false,
    };

    private JsonObject Everyone() => new()
    {
        ["id"] = Id,
        ["name"] = "@everyone",
        ["color"] = 0,
        ["hoist"] = false,
        ["position"] = 0,
        ["permissions"] = Permissions,
        ["managed"] = false,
        ["mentionable"] = false,
        ["flags"] = 0,
    };
}
