using TutorBot.Discord.Channels;
using TutorBot.Discord.Json;

namespace TutorBot.Discord.Rest;

internal sealed partial class RestClient
{
    private const int PrivateThread = (int)ChannelKind.PrivateThread;

    public Task<Channel> OpenDirectMessageAsync(UserId user, CancellationToken stop)
    {
        var content = MessageBody.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("recipient_id", user.ToString());
            writer.WriteEndObject();
        });
        var call = new RestCall(Routes.OpenDirectMessage, content, Repeatable: true);
        return SendAsync(call, DiscordJson.Default.Channel, stop);
    }

    public Task<Channel> StartPrivateThreadAsync(ChannelId parent, ThreadDraft draft, CancellationToken stop)
    {
        var content = MessageBody.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("name", draft.Name);
            writer.WriteNumber("auto_archive_duration", draft.AutoArchiveMinutes);
            writer.WriteNumber("type", PrivateThread);
            writer.WriteBoolean("invitable", draft.Invitable);
            writer.WriteEndObject();
        });
        var call = new RestCall(Routes.Threads(parent), content, Repeatable: false);
        return SendAsync(call, DiscordJson.Default.Channel, stop);
    }

    public Task AddThreadMemberAsync(ChannelId thread, UserId user, CancellationToken stop) =>
        _pipeline.SendAsync(new RestCall(Routes.ThreadMember(thread, user), null, Repeatable: true), stop);

    public Task<IReadOnlyList<Guild>> GetGuildsAsync(CancellationToken stop) =>
        GetAsync(Routes.Guilds, DiscordJson.Default.IReadOnlyListGuild, stop);
}
