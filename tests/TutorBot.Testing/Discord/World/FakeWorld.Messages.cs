using System.Globalization;
using System.Text.Json.Nodes;
using TutorBot.Testing.Discord.Gateway;
using TutorBot.Testing.Discord.Rest;

namespace TutorBot.Testing.Discord.World;

internal sealed partial class FakeWorld
{
    private const int Reply = 19;
    private static readonly string[] Editable = ["content", "components", "flags", "attachments"];
    private readonly Dictionary<(string Channel, string Nonce), (FakeMessage Message, TimeSpan At)> _nonces = [];

    /// <summary>How often the bot showed that it types, by channel.</summary>
    public Dictionary<string, int> Typing { get; } = new(StringComparer.Ordinal);

    /// <summary>Messages that a nonce kept from being posted twice.</summary>
    public int NoncesMet { get; private set; }

    public FakeMessage Post(FakeChannel channel, FakeUser author, JsonObject body, IReadOnlyList<FakeFile> files)
    {
        var nonce = body["nonce"]?.ToString();
        if (nonce is not null && (bool?)body["enforce_nonce"] == true && Before(channel, nonce) is { } first)
        {
            NoncesMet++;
            return first;
        }

        var message = Make(channel, author, body, files);
        if (nonce is not null)
        {
            message.Wire["nonce"] = nonce;
            _nonces[(channel.Id, nonce)] = (message, Now);
        }

        Messages[message.Id] = message;
        Tell("MESSAGE_CREATE", message);
        Notice();
        return message;
    }

    public FakeMessage Make(
        FakeChannel channel, FakeUser author, JsonObject body, IReadOnlyList<FakeFile> files, bool told = true)
    {
        var id = _ids.Next();
        var wire = new JsonObject
        {
            ["id"] = id,
            ["channel_id"] = channel.Id,
            ["author"] = author.Wire(),
            ["content"] = (string?)body["content"] ?? "",
            ["timestamp"] = Stamp(),
            ["edited_timestamp"] = null,
            ["tts"] = false,
            ["mention_everyone"] = false,
            ["mentions"] = Mentions((string?)body["content"] ?? ""),
            ["mention_roles"] = new JsonArray(),
            ["attachments"] = Keep(files),
            ["embeds"] = new JsonArray(),
            ["components"] = body["components"]?.DeepClone() ?? new JsonArray(),
            ["pinned"] = false,
            ["type"] = 0,
            ["flags"] = (int?)body["flags"] ?? 0,
        };
        if ((string?)body["message_reference"]?["message_id"] is { } answered)
        {
            Refer(wire, channel, answered);
        }

        return new FakeMessage(id, channel, author, wire) { Loading = !told };
    }

    public void Edit(FakeMessage message, JsonObject body, IReadOnlyList<FakeFile> files, bool tell)
    {
        foreach (var field in Editable.Where(body.ContainsKey).Where(field => field != "attachments"))
        {
            message.Wire[field] = body[field]?.DeepClone() ?? (field == "content" ? "" : null);
        }

        if (files.Count > 0)
        {
            message.Wire["attachments"] = Keep(files);
        }

        message.Wire["edited_timestamp"] = Stamp();
        message.Loading = false;
        message.Edits++;
        if (tell)
        {
            Tell("MESSAGE_UPDATE", message);
        }

        Notice();
    }

    /// <summary>An answer stays hidden or open as it was begun.</summary>
    public void EditAnswer(FakeMessage message, JsonObject body, IReadOnlyList<FakeFile> files)
    {
        var change = body.DeepClone().AsObject();
        change["flags"] = ((int?)change["flags"] ?? message.Flags) | (message.Flags & Ephemeral);
        Edit(message, change, files, tell: true);
    }

    public void Typed(FakeChannel channel)
    {
        Typing[channel.Id] = Typing.GetValueOrDefault(channel.Id) + 1;
        Notice();
    }

    public void Delete(FakeMessage message)
    {
        message.Deleted = true;
        Messages.Remove(message.Id);
        if (!message.Ephemeral)
        {
            var wire = new JsonObject { ["id"] = message.Id, ["channel_id"] = message.Channel.Id };
            if (message.Channel.Guild is { } guild)
            {
                wire["guild_id"] = guild.Id;
            }

            _gateway.Dispatch("MESSAGE_DELETE", wire, IntentOf(message.Channel));
        }

        Notice();
    }

    private FakeMessage? Before(FakeChannel channel, string nonce) =>
        _nonces.TryGetValue((channel.Id, nonce), out var known) && Now - known.At < _options.NonceLife
            ? known.Message
            : null;

    private void Tell(string name, FakeMessage message)
    {
        if (message.Ephemeral || message.Loading)
        {
            return;
        }

        var wire = message.Wire.DeepClone().AsObject();
        wire["channel_type"] = message.Channel.Type;
        if (message.Channel.Guild is { } guild)
        {
            wire["guild_id"] = guild.Id;
            wire["member"] = message.Author.Member(withUser: false);
        }

        _gateway.Dispatch(name, wire, IntentOf(message.Channel), MayRead(message));
    }

    /// <summary>Without the intent for content (Gateway, "Message Content Intent").</summary>
    private bool MayRead(FakeMessage message) =>
        message.Channel.Type == FakeChannel.DirectMessage
        || message.Author == Bot
        || message.Wire["mentions"]!.AsArray().Any(user => (string?)user!["id"] == Bot.Id);

    private static int IntentOf(FakeChannel channel) =>
        channel.Type == FakeChannel.DirectMessage ? FakeGateway.DirectMessages : FakeGateway.GuildMessages;

    private JsonArray Mentions(string content) => new(
        [.. Users.Values
            .Where(user => content.Contains($"<@{user.Id}>", StringComparison.Ordinal))
            .Select(user => (JsonNode)user.Wire())]);

    private void Refer(JsonObject wire, FakeChannel channel, string answered)
    {
        if (!Messages.TryGetValue(answered, out var first))
        {
            return;
        }

        wire["type"] = Reply;
        wire["message_reference"] = new JsonObject
        {
            ["type"] = 0, ["message_id"] = answered, ["channel_id"] = channel.Id,
        };
        wire["referenced_message"] = first.Wire.DeepClone();
        var mentions = wire["mentions"]!.AsArray();
        if (mentions.All(user => (string?)user!["id"] != first.Author.Id))
        {
            mentions.Add(first.Author.Wire());
        }
    }

    /// <summary>A file that a person gives to a command or a form.</summary>
    public JsonObject KeepOne(FakeFile file)
    {
        var id = _ids.Next();
        var path = $"/attachments/{id}/{Uri.EscapeDataString(file.Name)}";
        Files[$"/attachments/{id}/{file.Name}"] = file.Content;
        return new JsonObject
        {
            ["id"] = id,
            ["filename"] = file.Name,
            ["size"] = file.Content.Length,
            ["url"] = $"{_gateway.Origin}{path}?ex=1",
            ["proxy_url"] = $"{_gateway.Origin}{path}",
            ["content_type"] = file.ContentType,
        };
    }

    private JsonArray Keep(IReadOnlyList<FakeFile> files) => new([.. files.Select(file => (JsonNode)KeepOne(file))]);

    private string Stamp() => _options.Time.GetUtcNow()
        .ToString("yyyy-MM-ddTHH:mm:ss.ffffff+00:00", CultureInfo.InvariantCulture);
}
