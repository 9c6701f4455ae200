using System.Text.Json;

namespace TutorBot.Testing.Teams;

/// <summary>A call that the bot made to the fake connector.</summary>
/// <param name="Conversation">Empty where a conversation is opened.</param>
/// <param name="Message">The id in the path; empty for a new message.</param>
/// <param name="Faulted">True where the call was failed on purpose before anything was done.</param>
public sealed record BotCall(
    string Method, string Conversation, string Message, string Authorization, JsonElement Body, bool Faulted)
{
    public bool IsMessage => Method == "POST" && Conversation.Length > 0 && !Faulted
        && Body.TryGetProperty("type", out var type) && type.GetString() == "message";
}
