using System.Collections.Concurrent;
using System.Net;
using TutorBot.Discord;
using TutorBot.Discord.Channels;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Rest;
using Application = TutorBot.Discord.Rest.Application;
using ApplicationId = TutorBot.Discord.ApplicationId;

namespace TutorBot.Host.Tests.Discord;

/// <summary>Discord's REST interface as far as the bot uses it: nonces hold, closed doors are closed.</summary>
internal sealed class RecordedRest : IDiscordRest
{
    private readonly ConcurrentDictionary<string, Message> _byNonce = new(StringComparer.Ordinal);
    private int _next = 1_000;

    public ConcurrentQueue<(ChannelId Channel, MessageDraft Draft)> Posted { get; } = new();

    /// <summary>Whom no direct message reaches.</summary>
    public HashSet<UserId> Closed { get; } = [];

    public bool ThreadsForbidden { get; set; }

    /// <summary>Until when a message takes.</summary>
    public Task Until { get; set; } = Task.CompletedTask;

    /// <summary>Answers every message with this while it is set.</summary>
    public DiscordException? Fault { get; set; }

    public List<IReadOnlyList<CommandDefinition>> Overwritten { get; } = [];

    public Queue<AttachmentDownload> Files { get; } = new();

    public static ChannelId DirectOf(UserId user) => new(new Snowflake(user.Value.Value + 5_000));

    public async Task<Message> CreateMessageAsync(ChannelId channel, MessageDraft draft, CancellationToken stop)
    {
        await Until.WaitAsync(stop);
        if (Fault is { } fault)
        {
            throw fault;
        }

        MessageRules.Problems(draft).ShouldBeEmpty();
        if (Closed.Any(user => DirectOf(user) == channel))
        {
            throw Refused(HttpStatusCode.Forbidden, DiscordErrorCode.CannotMessageUser);
        }

        if (draft.Nonce is { } nonce && _byNonce.TryGetValue(nonce, out var before))
        {
            return before;
        }

        Posted.Enqueue((channel, draft));
        var message = new Message { Id = new MessageId(Next()), ChannelId = channel };
        _byNonce[draft.Nonce ?? message.Id.ToString()] = message;
        return message;
    }

    public Task<Channel> OpenDirectMessageAsync(UserId user, CancellationToken stop) =>
        Task.FromResult(new Channel { Id = DirectOf(user), Type = ChannelKind.DirectMessage });

    public Task<Channel> StartPrivateThreadAsync(ChannelId parent, ThreadDraft draft, CancellationToken stop) =>
        ThreadsForbidden
            ? throw Refused(HttpStatusCode.Forbidden, DiscordErrorCode.MissingPermissions)
            : Task.FromResult(new Channel { Id = new ChannelId(Next()), Type = ChannelKind.PrivateThread });

    public Task AddThreadMemberAsync(ChannelId thread, UserId user, CancellationToken stop) => Task.CompletedTask;

    public Task ShowTypingAsync(ChannelId channel, CancellationToken stop) => Task.CompletedTask;

    public Task<User> GetSelfAsync(CancellationToken stop) => Task.FromResult(Sent.Bot);

    public Task<Application> GetApplicationAsync(CancellationToken stop) =>
        Task.FromResult(new Application { Id = Sent.Application });

    public Task<IReadOnlyList<RegisteredCommand>> GetCommandsAsync(
        ApplicationId application, GuildId? guild, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<RegisteredCommand>>([]);

    public Task<IReadOnlyList<RegisteredCommand>> OverwriteCommandsAsync(
        ApplicationId application,
        GuildId? guild,
        IReadOnlyList<CommandDefinition> commands,
        CancellationToken stop)
    {
        Overwritten.Add(commands);
        return Task.FromResult<IReadOnlyList<RegisteredCommand>>([]);
    }

    public Task<AttachmentDownload> DownloadAsync(Attachment attachment, int limit, CancellationToken stop) =>
        Task.FromResult(Files.Dequeue());

    public Task<IReadOnlyList<Guild>> GetGuildsAsync(CancellationToken stop) => throw Unused();

    public Task RespondAsync(
        InteractionId interaction, InteractionToken token, InteractionResponse response, CancellationToken stop) =>
        throw Unused();

    public Task<Message> EditOriginalAsync(
        ApplicationId application, InteractionToken token, MessageDraft draft, CancellationToken stop) =>
        throw Unused();

    public Task<Message> FollowUpAsync(
        ApplicationId application, InteractionToken token, MessageDraft draft, CancellationToken stop) =>
        throw Unused();

    public Task<GatewayInfo> GetGatewayAsync(CancellationToken stop) => throw Unused();

    public static DiscordApiException Refused(HttpStatusCode status, DiscordErrorCode code) =>
        new("POST /channels/{channel}/messages", status, code, []);

    private static InvalidOperationException Unused() => new("The bot does not call this.");

    private Snowflake Next() => new((ulong)Interlocked.Increment(ref _next));
}
