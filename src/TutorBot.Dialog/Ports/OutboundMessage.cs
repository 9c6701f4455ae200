using TutorBot.Dialog.Replies;

namespace TutorBot.Dialog.Ports;

/// <summary>A reply that is to be pushed to a channel.</summary>
/// <param name="Nonce">At most 25 characters, fixed before the first attempt, so that a repeat is recognised.</param>
public sealed record OutboundMessage(string Destination, string Nonce, Reply Reply);
