using System.Text.Json;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Teams.Connector;

namespace TutorBot.Host.Teams.Talking;

/// <summary>Where conversations are reached, so that more can be said in them, also after a restart.</summary>
internal sealed class TeamsAddresses(IAddressBook book)
{
    public const string Channel = "teams";

    public static string DestinationOf(string conversation) => $"{Channel}:{conversation}";

    public Task KeepAsync(LearnerId learner, ConversationReference reference, CancellationToken stop) =>
        book.KeepAsync(
            learner,
            DestinationOf(reference.ConversationId),
            JsonSerializer.Serialize(reference, TeamsJson.Default.ConversationReference),
            stop);

    /// <summary>Null where nothing is kept of it, or no longer.</summary>
    public async Task<ConversationReference?> FindAsync(string destination, CancellationToken stop) =>
        await book.FindAsync(destination, stop) is { } kept
            ? JsonSerializer.Deserialize(kept, TeamsJson.Default.ConversationReference)
            : null;

    public Task ForgetAsync(string conversation, CancellationToken stop) =>
        book.ForgetAsync(DestinationOf(conversation), stop);
}
