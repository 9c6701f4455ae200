using TutorBot.Discord.Json;
using TutorBot.Discord.Messages;

namespace TutorBot.Discord.Rest;

internal sealed partial class RestClient
{
    public Task<Message> CreateMessageAsync(ChannelId channel, MessageDraft draft, CancellationToken stop)
    {
        var route = Routes.Messages(channel);
        Check(route, MessageRules.Problems(draft));
        var content = MessageBody.Create(draft, draft.Nonce ?? NewNonce());
        return SendAsync(new RestCall(route, content, Repeatable: true), DiscordJson.Default.Message, stop);
    }

    public Task ShowTypingAsync(ChannelId channel, CancellationToken stop) =>
        _pipeline.SendAsync(new RestCall(Routes.Typing(channel), null, Repeatable: true), stop);
}
