using TutorBot.Discord;
using TutorBot.Discord.Channels;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Gateway;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;
using ApplicationId = TutorBot.Discord.ApplicationId;
using InteractionContext = TutorBot.Discord.Commands.InteractionContext;

namespace TutorBot.Host.Tests.Discord;

/// <summary>What Discord would deliver.</summary>
internal static class Sent
{
    public static readonly ApplicationId Application = new(new Snowflake(77));
    public static readonly User Bot = new() { Id = new UserId(new Snowflake(77)), Bot = true };
    public static readonly UserId Ann = new(new Snowflake(501));
    public static readonly UserId Ben = new(new Snowflake(502));
    public static readonly GuildId School = new(new Snowflake(900));
    public static readonly ChannelId Hall = new(new Snowflake(901));

    private static ulong _next = 1_000_000UL << 22;

    public static ulong NextId() => Interlocked.Add(ref _next, 1UL << 22);

    public static GatewayEvent Direct(UserId from, string words, ulong? id = null) => new GatewayEvent.MessageCreated(
        Words(from, words, id ?? NextId()) with { ChannelId = RecordedRest.DirectOf(from) });

    public static GatewayEvent Edited(UserId from, ulong id, string words, int second = 1) =>
        new GatewayEvent.MessageUpdated(Words(from, words, id) with
        {
            ChannelId = RecordedRest.DirectOf(from),
            EditedTimestamp = DateTimeOffset.UnixEpoch.AddSeconds(second),
        });

    public static GatewayEvent Named(UserId from, string words, ChannelId? channel = null) =>
        new GatewayEvent.MessageCreated(Words(from, $"<@{Bot.Id}> {words}", NextId()) with
        {
            ChannelId = channel ?? Hall,
            GuildId = School,
            Mentions = [Bot],
        });

    public static Message Words(UserId from, string words, ulong id) => new()
    {
        Id = new MessageId(new Snowflake(id)),
        ChannelId = Hall,
        Author = new User { Id = from, Username = "learner" },
        Content = words,
    };

    public static InteractionHead Head(UserId user, bool server, ChannelId? channel = null) => new()
    {
        Id = new InteractionId(new Snowflake(NextId())),
        ApplicationId = Application,
        Token = new InteractionToken("secret-token"),
        User = new User { Id = user, Username = "learner" },
        GuildId = server ? School : null,
        ChannelId = channel ?? (server ? Hall : RecordedRest.DirectOf(user)),
        Channel = channel is { } thread ? new Channel { Id = thread, Type = ChannelKind.PrivateThread } : null,
        Context = server ? InteractionContext.Guild : InteractionContext.BotDirectMessage,
    };

    public static GatewayEvent Command(
        InteractionHead head, string path, params (string Name, object Value)[] options) =>
        new GatewayEvent.Interacted(new CommandInvoked(
            head,
            CommandKind.Slash,
            new CommandPath(path),
            new OptionValues(options.Select(option => KeyValuePair.Create(option.Name, option.Value)))));

    public static GatewayEvent Pressed(InteractionHead head, string button, ulong message = 4_000) =>
        new GatewayEvent.Interacted(new ComponentUsed(
            head, button, [], new Message { Id = new MessageId(new Snowflake(message)), ChannelId = Hall }));

    public static GatewayEvent Filled(InteractionHead head, string form, params (string Name, string Value)[] fields) =>
        new GatewayEvent.Interacted(new ModalSubmitted(head, form, new FormValues(
            fields.Select(field => KeyValuePair.Create(field.Name, (IReadOnlyList<string>)[field.Value])), [])));
}
