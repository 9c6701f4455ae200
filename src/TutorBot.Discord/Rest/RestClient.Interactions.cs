using TutorBot.Discord.Interactions;
using TutorBot.Discord.Json;
using TutorBot.Discord.Messages;

namespace TutorBot.Discord.Rest;

internal sealed partial class RestClient
{
    public Task RespondAsync(
        InteractionId interaction, InteractionToken token, InteractionResponse response, CancellationToken stop)
    {
        var route = Routes.Callback(interaction, token);
        Check(route, Problems(response));
        return _pipeline.SendAsync(new RestCall(route, ResponseBody.Of(response), Repeatable: false), stop);
    }

    public Task<Message> EditOriginalAsync(
        ApplicationId application, InteractionToken token, MessageDraft draft, CancellationToken stop)
    {
        var route = Routes.Original(application, token);
        Check(route, MessageRules.Problems(draft));
        var call = new RestCall(route, MessageBody.Edit(draft), Repeatable: true);
        return SendAsync(call, DiscordJson.Default.Message, stop);
    }

    public Task<Message> FollowUpAsync(
        ApplicationId application, InteractionToken token, MessageDraft draft, CancellationToken stop)
    {
        var route = Routes.FollowUps(application, token);
        Check(route, MessageRules.Problems(draft));
        var call = new RestCall(route, MessageBody.Create(draft, nonce: null), Repeatable: false);
        return SendAsync(call, DiscordJson.Default.Message, stop);
    }

    private static IReadOnlyList<string> Problems(InteractionResponse response) => response switch
    {
        InteractionResponse.Ask ask => MessageRules.Problems(ask.Modal),
        InteractionResponse.Propose { Choices.Count: > 25 } => ["more than 25 choices"],
        _ => ResponseBody.Draft(response) is { } draft ? MessageRules.Problems(draft) : [],
    };
}
