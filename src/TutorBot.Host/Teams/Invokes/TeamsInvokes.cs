using System.Text.Json.Nodes;
using TutorBot.Host.Teams.Rendering;
using TutorBot.Host.Teams.Setup;
using TutorBot.Host.Teams.Talking;
using TutorBot.Teams.Activities;
using TutorBot.Teams.Connector;
using TutorBot.Teams.Endpoint;

namespace TutorBot.Host.Teams.Invokes;

/// <summary>Answers what Teams waits for: buttons, dialogs, the message extension.</summary>
internal sealed class TeamsInvokes(
    TeamsPost post,
    CurrentSessions sessions,
    CardInputs inputs,
    RebuttalCards rebuttals,
    Extension extension,
    TeamsTexts texts)
{
    private const string Message = "application/vnd.microsoft.activity.message";
    private const string Error = "application/vnd.microsoft.error";

    public async Task<ActivityAnswer> AnswerAsync(Activity activity, CancellationToken stop) => activity.Name switch
    {
        "adaptiveCard/action" => new ActivityAnswer.Invoked(await PressAsync(activity, stop)),
        "task/fetch" => new ActivityAnswer.Invoked(await OpenFormAsync(activity, stop)),
        "task/submit" => new ActivityAnswer.Invoked(await SubmitFormAsync(activity, stop)),
        "composeExtension/query" => new ActivityAnswer.Invoked(extension.Query(activity.Value)),
        "composeExtension/fetchTask" => new ActivityAnswer.Invoked(extension.Open(activity.Value)),
        "composeExtension/submitAction" => new ActivityAnswer.Invoked(extension.Submit(activity.Value)),
        _ => new ActivityAnswer.NotKnown(),
    };

    private async Task<JsonObject> PressAsync(Activity activity, CancellationToken stop)
    {
        var action = activity.Value.Member("action");
        if (activity.Conversation.Kind != ConversationKind.Personal
            || CardInput.Read(action.Member("data")) is not { } input)
        {
            return Failed(400, "BadRequest", texts.Get("button.unknown"));
        }

        var learner = await post.KnowAsync(activity, stop);
        if (await inputs.TakeAsync(input, activity, learner, stop) is not { } outcome)
        {
            return Failed(500, "Busy", texts.Get("busy"));
        }

        return outcome.Card is { } card
            ? Answer(200, OutgoingMessage.CardType, card)
            : Answer(200, Message, JsonValue.Create(outcome.Words));
    }

    private async Task<JsonObject> OpenFormAsync(Activity activity, CancellationToken stop)
    {
        if (activity.Conversation.Kind != ConversationKind.Personal)
        {
            return Dialogs.Words(texts.Get("room.help"));
        }

        var learner = await post.KnowAsync(activity, stop);
        return await sessions.OfAsync(learner, stop) is { } session
            ? Dialogs.Card(texts.Get("rebut.title"), rebuttals.FormCard(session, activity.Id))
            : Dialogs.Words(texts.Get("no-exercise"));
    }

    private async Task<JsonObject> SubmitFormAsync(Activity activity, CancellationToken stop)
    {
        if (activity.Conversation.Kind != ConversationKind.Personal
            || CardInput.Read(activity.Value.Member("data")) is not { } input)
        {
            return Dialogs.Words(texts.Get("button.unknown"));
        }

        var learner = await post.KnowAsync(activity, stop);
        return await inputs.TakeAsync(input, activity, learner, stop) switch
        {
            null => Dialogs.Words(texts.Get("busy")),
            { Card: { } card } outcome => Dialogs.Card(outcome.Words, card),
            var outcome => Dialogs.Words(outcome.Words),
        };
    }

    private static JsonObject Answer(int status, string type, JsonNode value) => new()
    {
        ["statusCode"] = status,
        ["type"] = type,
        ["value"] = value,
    };

    private static JsonObject Failed(int status, string code, string words) =>
        Answer(status, Error, new JsonObject { ["code"] = code, ["message"] = words });
}
