using TutorBot.Discord.Channels;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;

namespace TutorBot.Discord.Rest;

/// <summary>
/// Discord's REST interface. Calls to one channel go out in the order they were made. Every call waits for rate
/// limits within the deadline of the options and throws a <see cref="DiscordException"/> where Discord says no, cannot
/// be reached or would answer too late. Messages carry a nonce, so an attempt that is repeated posts once.
/// </summary>
public interface IDiscordRest
{
    /// <returns>The message, or the one that the same nonce posted before.</returns>
    Task<Message> CreateMessageAsync(ChannelId channel, MessageDraft draft, CancellationToken stop);

    /// <summary>Shows for ten seconds that the bot is typing.</summary>
    Task ShowTypingAsync(ChannelId channel, CancellationToken stop);

    /// <summary>Opens the direct message with a person, or finds it; says nothing of whether words arrive.</summary>
    Task<Channel> OpenDirectMessageAsync(UserId user, CancellationToken stop);

    Task<Channel> StartPrivateThreadAsync(ChannelId parent, ThreadDraft draft, CancellationToken stop);

    Task AddThreadMemberAsync(ChannelId thread, UserId user, CancellationToken stop);

    /// <summary>The first 200 servers that the bot is in, with what it may do there in all.</summary>
    Task<IReadOnlyList<Guild>> GetGuildsAsync(CancellationToken stop);

    /// <summary>The first answer to an interaction; not repeated where it is not known whether it arrived.</summary>
    Task RespondAsync(
        InteractionId interaction, InteractionToken token, InteractionResponse response, CancellationToken stop);

    Task<Message> EditOriginalAsync(
        ApplicationId application, InteractionToken token, MessageDraft draft, CancellationToken stop);

    /// <summary>A further message; has no nonce, so it is sent at most once.</summary>
    Task<Message> FollowUpAsync(
        ApplicationId application, InteractionToken token, MessageDraft draft, CancellationToken stop);

    /// <param name="guild">Null for the commands of every server.</param>
    Task<IReadOnlyList<RegisteredCommand>> GetCommandsAsync(
        ApplicationId application, GuildId? guild, CancellationToken stop);

    /// <summary>Replaces them all; <see cref="CommandRegistration"/> does so only where they differ.</summary>
    Task<IReadOnlyList<RegisteredCommand>> OverwriteCommandsAsync(
        ApplicationId application,
        GuildId? guild,
        IReadOnlyList<CommandDefinition> commands,
        CancellationToken stop);

    Task<Application> GetApplicationAsync(CancellationToken stop);

    /// <summary>The bot's own user.</summary>
    Task<User> GetSelfAsync(CancellationToken stop);

    Task<GatewayInfo> GetGatewayAsync(CancellationToken stop);

    /// <summary>Loads a file that came with a message or a command, from Discord's own addresses only.</summary>
    /// <param name="limit">The most bytes that are taken.</param>
    Task<AttachmentDownload> DownloadAsync(Attachment attachment, int limit, CancellationToken stop);
}
