using System.Text.Json.Nodes;
using TutorBot.Testing.Discord.Gateway;
using TutorBot.Testing.Discord.World;

namespace TutorBot.Testing.Discord.Rest;

/// <summary>What each endpoint does.</summary>
internal sealed partial class FakeEndpoints(FakeWorld world, FakeGateway gateway, FakeDiscordOptions options)
{
    private const string GuildCommands = "applications/{application}/guilds/{guild}/commands";

    public IReadOnlyList<FakeRoute> All() =>
    [
        new("GET", "gateway", _ => FakeAnswer.Ok(new JsonObject { ["url"] = gateway.Url("gateway") })),
        new("GET", "gateway/bot", _ => FakeAnswer.Ok(GatewayInfo())),
        new("GET", "users/@me", _ => FakeAnswer.Ok(world.Bot.Wire())),
        new("GET", "users/@me/guilds", _ => FakeAnswer.Ok(Guilds())),
        new("POST", "users/@me/channels", OpenDirectMessage),
        new("GET", "applications/@me", _ => FakeAnswer.Ok(Application())),
        new("GET", "oauth2/applications/@me", _ => FakeAnswer.Ok(Application())),
        new("GET", "guilds/{guild}", call => FakeAnswer.Ok(Guild(call).Wire())),
        new("GET", "guilds/{guild}/channels", GuildChannels),
        new("GET", "channels/{channel}", call => FakeAnswer.Ok(Channel(call).Wire())),
        new("POST", "channels/{channel}/typing", Typing),
        new("POST", "channels/{channel}/threads", StartThread),
        new("PUT", "channels/{channel}/thread-members/{user}", AddThreadMember),
        new("POST", "channels/{channel}/messages", Post),
        new("GET", "channels/{channel}/messages/{message}", call => FakeAnswer.Ok(Message(call).Wire)),
        new("PATCH", "channels/{channel}/messages/{message}", Edit),
        new("DELETE", "channels/{channel}/messages/{message}", Delete),
        new("GET", "applications/{application}/commands", call => FakeAnswer.Ok(Commands(""))),
        new("PUT", "applications/{application}/commands", call => Overwrite(call, "")),
        new("POST", "applications/{application}/commands", call => Upsert(call, "")),
        new("GET", GuildCommands, call => FakeAnswer.Ok(Commands(call.Parts[3]))),
        new("PUT", GuildCommands, call => Overwrite(call, call.Parts[3])),
        new("POST", "interactions/{interaction}/{token}/callback", Callback, Interaction: true),
        new("POST", "webhooks/{application}/{token}", FollowUp, Interaction: true),
        new("GET", "webhooks/{application}/{token}/messages/{message}", GetAnswer, Interaction: true),
        new("PATCH", "webhooks/{application}/{token}/messages/{message}", EditAnswer, Interaction: true),
        new("DELETE", "webhooks/{application}/{token}/messages/{message}", DeleteAnswer, Interaction: true),
    ];

    private JsonObject GatewayInfo() => new()
    {
        ["url"] = gateway.Url("gateway"),
        ["shards"] = 1,
        ["session_start_limit"] = new JsonObject
        {
            ["total"] = options.SessionStarts,
            ["remaining"] = gateway.Remaining,
            ["reset_after"] = 14_400_000,
            ["max_concurrency"] = 1,
        },
    };

    private JsonObject Application() => new()
    {
        ["id"] = world.ApplicationId,
        ["name"] = world.Bot.Name,
        ["icon"] = null,
        ["description"] = "",
        ["bot_public"] = true,
        ["bot_require_code_grant"] = options.RequireCodeGrant,
        ["interactions_endpoint_url"] = options.InteractionsEndpointUrl,
        ["verify_key"] = new string('0', 64),
        ["flags"] = options.ApplicationFlags,
        ["bot"] = world.Bot.Wire(),
        ["approximate_guild_count"] = world.Guilds.Count,
        ["owner"] = new FakeUser("1", "owner", bot: false).Wire(),
        ["team"] = null,
        ["summary"] = "",
    };

    private JsonArray Guilds() => new([.. world.Guilds.Values.Select(guild => (JsonNode)guild.Partial())]);

    private FakeAnswer OpenDirectMessage(FakeCall call)
    {
        var id = call.Object["recipient_id"]?.ToString() ?? "";
        return world.Users.TryGetValue(id, out var user)
            ? FakeAnswer.Ok(world.DirectMessageWith(user).Wire())
            : throw FakeRefusal.Form([("recipient_id", "BASE_TYPE_REQUIRED", "No such person")]);
    }

    private FakeAnswer GuildChannels(FakeCall call)
    {
        var guild = Guild(call);
        return FakeAnswer.Ok(new JsonArray([.. world.Channels.Values
            .Where(channel => channel.Guild == guild && channel.Type == FakeChannel.Text)
            .Select(channel => (JsonNode)channel.Wire())]));
    }

    private FakeGuild Guild(FakeCall call) => world.Guilds.GetValueOrDefault(call.Parts[1])
        ?? throw new FakeRefusal(404, 10004, "Unknown Guild");

    private FakeChannel Channel(FakeCall call)
    {
        var channel = world.Channels.GetValueOrDefault(call.Parts[1]) ?? throw FakeRefusal.UnknownChannel;
        return channel.Refused is { } code ? throw new FakeRefusal(403, code, "Missing Access") : channel;
    }

    private JsonArray Commands(string guild) => new([.. world.Commands.GetValueOrDefault(guild, [])
        .Select(command => command.DeepClone())]);

    private FakeAnswer Overwrite(FakeCall call, string guild)
    {
        var wanted = call.Body as JsonArray ?? throw new FakeRefusal(400, 50109, "The request body is no list");
        CommandChecks.Check(wanted);
        world.Commands[guild] = [.. wanted.OfType<JsonObject>().Select(command => Registered(command, guild))];
        world.Notice();
        return FakeAnswer.Ok(Commands(guild));
    }

    private FakeAnswer Upsert(FakeCall call, string guild)
    {
        CommandChecks.Check([call.Object.DeepClone()]);
        var command = Registered(call.Object, guild);
        var list = world.Commands.TryGetValue(guild, out var known) ? known : world.Commands[guild] = [];
        list.RemoveAll(old => (string?)old["name"] == (string?)command["name"]
            && (int?)old["type"] == (int?)command["type"]);
        list.Add(command);
        world.Notice();
        return new FakeAnswer(201, command.DeepClone());
    }

    /// <summary>With what Discord adds.</summary>
    private JsonObject Registered(JsonObject command, string guild)
    {
        var wire = command.DeepClone().AsObject();
        wire["id"] = world.NewId();
        wire["application_id"] = world.ApplicationId;
        wire["version"] = world.NewId();
        wire["type"] ??= 1;
        wire["nsfw"] = false;
        wire["description"] ??= "";
        wire["default_member_permissions"] ??= null;
        wire["contexts"] ??= null;
        wire["integration_types"] ??= new JsonArray(0);
        if (guild.Length > 0)
        {
            wire["guild_id"] = guild;
        }

        return wire;
    }
}
