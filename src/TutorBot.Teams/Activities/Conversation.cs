namespace TutorBot.Teams.Activities;

/// <summary>Where an activity belongs.</summary>
/// <param name="Id">With the thread, in a channel: an answer to the bare channel would begin another thread.</param>
/// <param name="TenantId">Empty where the activity names none.</param>
public sealed record Conversation(string Id, ConversationKind Kind, string TenantId);
