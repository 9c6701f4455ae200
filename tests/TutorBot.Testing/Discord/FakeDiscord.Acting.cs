using System.Text.Json.Nodes;
using TutorBot.Testing.Discord.World;

namespace TutorBot.Testing.Discord;

/// <summary>What people do.</summary>
public sealed partial class FakeDiscord
{
    private const int Command = 2;
    private const int Component = 3;
    private const int Autocomplete = 4;
    private const int ModalSubmit = 5;

    public FakeUser AddUser(string name) => Under(() => _world.AddUser(name));

    public FakeGuild AddGuild(string name, params FakeUser[] members) => Under(() =>
    {
        var guild = _world.AddGuild(name);
        guild.Members.AddRange(members);
        return guild;
    });

    public FakeChannel AddChannel(FakeGuild guild, string name) => Under(() => _world.AddChannel(guild, name));

    /// <summary>The direct message between a person and the bot.</summary>
    public FakeChannel DirectMessage(FakeUser user) => Seen(() => _world.DirectMessageWith(user));

    /// <summary>A person writes to the bot directly.</summary>
    public FakeMessage Say(FakeUser user, string text, params FakeFile[] files) =>
        Say(user, DirectMessage(user), text, replyTo: null, files);

    /// <summary>A person writes in a channel; <c>&lt;@id&gt;</c> in the text mentions somebody.</summary>
    /// <param name="replyTo">The message that is answered, which pings its author.</param>
    public FakeMessage Say(
        FakeUser user, FakeChannel channel, string text, FakeMessage? replyTo = null, params FakeFile[] files) =>
        Under(() =>
        {
            var body = new JsonObject { ["content"] = text };
            if (replyTo is not null)
            {
                body["message_reference"] = new JsonObject { ["message_id"] = replyTo.Id };
            }

            return _world.Post(channel, user, body, files);
        });

    public void Edit(FakeMessage message, string text) =>
        Under(() => _world.Edit(message, new JsonObject { ["content"] = text }, [], tell: true));

    public void Delete(FakeMessage message) => Under(() => _world.Delete(message));

    /// <summary>A person uses a slash command.</summary>
    /// <param name="command">With its group and subcommand, as typed: <c>tutor start</c>.</param>
    /// <param name="options">By name; a text, a bool, a number or a <see cref="FakeFile"/>.</param>
    public FakeInteraction Invoke(
        FakeUser user, FakeChannel channel, string command, IReadOnlyDictionary<string, object>? options = null) =>
        Under(() => _world.Interact(
            Command, user, channel, new CommandData(_world).Of(command, options ?? Nothing, channel)));

    /// <summary>A person uses a command from the menu of a message.</summary>
    public FakeInteraction InvokeOn(FakeUser user, FakeMessage message, string command) => Under(() =>
    {
        var data = new CommandData(_world).Menu(command, message);
        return _world.Interact(Command, user, message.Channel, data);
    });

    /// <summary>A person types an option of a slash command.</summary>
    public FakeInteraction Type(FakeUser user, FakeChannel channel, string command, string option, string typed) =>
        Under(() =>
        {
            var data = new CommandData(_world).Of(
                command, new Dictionary<string, object>(StringComparer.Ordinal) { [option] = typed }, channel, option);
            return _world.Interact(Autocomplete, user, channel, data);
        });

    /// <summary>A person presses a button.</summary>
    public FakeInteraction Click(FakeUser user, FakeMessage message, string customId) => Under(() => _world.Interact(
        Component,
        user,
        message.Channel,
        new JsonObject { ["component_type"] = 2, ["custom_id"] = customId, ["id"] = 1 },
        message));

    /// <summary>A person picks from a select.</summary>
    public FakeInteraction Select(FakeUser user, FakeMessage message, string customId, params string[] values) =>
        Under(() => _world.Interact(
            Component,
            user,
            message.Channel,
            new JsonObject
            {
                ["component_type"] = 3,
                ["custom_id"] = customId,
                ["id"] = 1,
                ["values"] = new JsonArray([.. values.Select(value => (JsonNode)value)]),
            },
            message));

    /// <summary>A person fills in the form that an interaction showed, and sends it.</summary>
    /// <param name="fields">By custom id; a text, a bool or a list of texts.</param>
    public FakeInteraction Submit(
        FakeUser user, FakeInteraction asked, IReadOnlyDictionary<string, object> fields) => Under(() =>
    {
        var modal = asked.Modal ?? throw new InvalidOperationException("No form was shown.");
        var data = FormData.Of(modal, fields);
        return _world.Interact(ModalSubmit, user, asked.Channel, data, asked.Source);
    });

    private static readonly Dictionary<string, object> Nothing = [];

    private void Under(Action act) => Under(() =>
    {
        act();
        return 0;
    });

    private TResult Under<TResult>(Func<TResult> act)
    {
        lock (_world.Gate)
        {
            var result = act();
            _world.Notice();
            return result;
        }
    }
}
