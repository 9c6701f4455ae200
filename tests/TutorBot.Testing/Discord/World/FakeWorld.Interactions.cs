using System.Text.Json.Nodes;
using TutorBot.Testing.Discord.Rest;

namespace TutorBot.Testing.Discord.World;

internal sealed partial class FakeWorld
{
    private const int Ephemeral = 1 << 6;
    private const int ModalSubmit = 5;
    private const int Autocomplete = 4;

    public FakeInteraction Interact(
        int type, FakeUser user, FakeChannel channel, JsonObject data, FakeMessage? source = null)
    {
        var interaction = new FakeInteraction(
            _ids.Next(), $"token-{Guid.NewGuid():N}", type, user, channel, Now) { Source = source };
        Interactions[interaction.Id] = interaction;
        _gateway.Dispatch("INTERACTION_CREATE", Wire(interaction, data), intent: 0);
        return interaction;
    }

    /// <summary>The first answer.</summary>
    /// <exception cref="FakeRefusal">Too late, given already, or not one that fits.</exception>
    public void Answer(FakeInteraction interaction, JsonObject body, IReadOnlyList<FakeFile> files)
    {
        if (interaction.Callback is not null)
        {
            throw FakeRefusal.Acknowledged;
        }

        if (Now - interaction.At > _options.FirstAnswer)
        {
            throw FakeRefusal.UnknownInteraction;
        }

        var type = (int?)body["type"] ?? 0;
        var data = body["data"] as JsonObject ?? [];
        Check(interaction, type, data, files);
        interaction.Callback = type;
        Apply(interaction, type, data, files);
        Notice();
    }

    /// <exception cref="FakeRefusal">50027 after fifteen minutes, 10015 before the first answer.</exception>
    public FakeInteraction ByToken(string token)
    {
        var interaction = Interactions.Values.FirstOrDefault(known => known.Token == token)
            ?? throw FakeRefusal.InvalidToken;
        if (Now - interaction.At > _options.TokenLife)
        {
            throw FakeRefusal.InvalidToken;
        }

        return interaction.Callback is null ? throw FakeRefusal.UnknownWebhook : interaction;
    }

    public FakeMessage FollowUp(FakeInteraction interaction, JsonObject body, IReadOnlyList<FakeFile> files)
    {
        var message = Make(interaction.Channel, Bot, body, files);
        Add(interaction, message);
        interaction.Further.Add(message);
        Tell("MESSAGE_CREATE", message);
        Notice();
        return message;
    }

    private static void Check(
        FakeInteraction interaction, int type, JsonObject data, IReadOnlyList<FakeFile> files)
    {
        var component = interaction.Source is not null;
        switch (type)
        {
            case 4 when interaction.Type != Autocomplete:
                MessageChecks.Message(data, files.Count, edit: false);
                break;
            case 7 when component:
                MessageChecks.Message(data, files.Count, edit: true);
                break;
            case 5 when interaction.Type != Autocomplete && ((int?)data["flags"] ?? 0) is 0 or Ephemeral:
            case 6 when component:
            case 8 when interaction.Type == Autocomplete && data["choices"] is JsonArray { Count: <= 25 }:
                break;
            case 9 when interaction.Type is not (ModalSubmit or Autocomplete):
                MessageChecks.Modal(data);
                break;
            default:
                throw FakeRefusal.Form([("type", "BASE_TYPE_CHOICES", "Not an answer to this interaction")]);
        }
    }

    private void Apply(FakeInteraction interaction, int type, JsonObject data, IReadOnlyList<FakeFile> files)
    {
        switch (type)
        {
            case 4 or 5:
                var message = Make(interaction.Channel, Bot, data, files, told: type == 4);
                Add(interaction, message);
                interaction.Original = message;
                Tell("MESSAGE_CREATE", message);
                break;
            case 6:
                interaction.Original = interaction.Source;
                break;
            case 7:
                interaction.Original = interaction.Source;
                Edit(interaction.Source!, data, files, tell: true);
                break;
            case 8:
                interaction.Choices = data["choices"]!.DeepClone().AsArray();
                break;
            case 9:
                interaction.Modal = data.DeepClone().AsObject();
                break;
        }
    }

    private void Add(FakeInteraction interaction, FakeMessage message)
    {
        message.InteractionToken = interaction.Token;
        message.Wire["application_id"] = ApplicationId;
        message.Wire["webhook_id"] = ApplicationId;
        Messages[message.Id] = message;
    }

    private JsonObject Wire(FakeInteraction interaction, JsonObject data)
    {
        var channel = interaction.Channel;
        var wire = new JsonObject
        {
            ["id"] = interaction.Id,
            ["application_id"] = ApplicationId,
            ["type"] = interaction.Type,
            ["token"] = interaction.Token,
            ["version"] = 1,
            ["data"] = data,
            ["channel_id"] = channel.Id,
            ["channel"] = channel.Wire(),
            ["locale"] = interaction.User.Locale,
            ["app_permissions"] = channel.Guild?.Permissions ?? "274877959168",
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = new JsonObject { ["0"] = channel.Guild?.Id ?? "0" },
            ["context"] = channel.Guild is null ? 1 : 0,
            ["attachment_size_limit"] = 10_485_760,
        };
        if (channel.Guild is { } guild)
        {
            wire["guild_id"] = guild.Id;
            wire["guild_locale"] = "en-GB";
            wire["guild"] = new JsonObject
            {
                ["id"] = guild.Id, ["locale"] = "en-GB", ["features"] = new JsonArray(),
            };
            wire["member"] = interaction.User.Member(withUser: true);
        }
        else
        {
            wire["user"] = interaction.User.Wire();
        }

        if (interaction.Source is { } source)
        {
            wire["message"] = source.Wire.DeepClone();
        }

        return wire;
    }
}
