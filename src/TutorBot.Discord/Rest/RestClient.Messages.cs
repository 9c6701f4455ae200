using TutorBot.Discord.Json;
using TutorBot.Discord.Messages;

namespace TutorBot.Discord.Rest;

internal sealed partial class RestClient
{
    public Task<Message> CreateMessageAsync(ChannelId channel, MessageDraft draft, CancellationToken stop)
    {
        var route = Routes.Messages(HttpMethod.Post, channel);
        Check(route, MessageRules.Problems(draft));
        var content = MessageBody.Create(draft, draft.Nonce ?? NewNonce());
        return SendAsync(new RestCall(route, content, Repeatable: true), DiscordJson.Default.Message, stop);
    }

    public Task<Message> GetMessageAsync(ChannelId channel, MessageId message, CancellationToken stop) =>
        GetAsync(Routes.Message(HttpMethod.Get, channel, message), DiscordJson.Default.Message, stop);

    public Task<Message> EditMessageAsync(
        ChannelId channel, MessageId message, MessageDraft draft, CancellationToken stop)
    {
        var route = Routes.Message(HttpMethod.Patch, channel, message);
        Check(route, MessageRules.Problems(draft));
        var call = new RestCall(route, MessageBody.Edit(draft), Repeatable: true);
        return SendAsync(call, DiscordJson.Default.Message, stop);
    }

    public Task DeleteMessageAsync(ChannelId channel, MessageId message, CancellationToken stop) =>
        DeleteAsync(Routes.Message(HttpMethod.Delete, channel, message), stop);

    public Task ShowTypingAsync(ChannelId channel, CancellationToken stop) =>
        _pipeline.SendAsync(new RestCall(Routes.Typing(channel), null, Repeatable: true), stop);

    private async Task DeleteAsync(Route route, CancellationToken stop)
    {
        try
        {
            await _pipeline.SendAsync(new RestCall(route, null, Repeatable: true), stop);
        }
        catch (DiscordApiException refusal) when (refusal.Code is DiscordErrorCode.UnknownMessage)
        {
            // Gone already.
        }
    }
}
