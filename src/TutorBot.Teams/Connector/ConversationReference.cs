using TutorBot.Teams.Activities;

namespace TutorBot.Teams.Connector;

/// <summary>All that is needed to say something in a conversation later.</summary>
/// <param name="ServiceUrl">Can change; every activity brings the present one.</param>
/// <param name="ConversationId">With the thread, in a channel.</param>
/// <param name="UserId">Whom the bot talks with there; empty where that is nobody in particular.</param>
public sealed record ConversationReference(
    string ServiceUrl, string ConversationId, ConversationKind Kind, string TenantId, string BotId, string UserId)
{
    public static ConversationReference Of(Activity activity) => new(
        activity.ServiceUrl,
        activity.Conversation.Id,
        activity.Conversation.Kind,
        activity.Conversation.TenantId,
        activity.Recipient.Id,
        activity.From.Id);
}
