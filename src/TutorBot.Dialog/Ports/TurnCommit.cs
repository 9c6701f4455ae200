using System.Collections.Immutable;

namespace TutorBot.Dialog.Ports;

/// <summary>All that one turn changes.</summary>
/// <param name="Before">The session that the turn was taken on; the commit holds only if it still stands so.</param>
/// <param name="Outbound">What is to be pushed to a channel; empty where the channel reads committed turns.</param>
public sealed record TurnCommit(
    OpenInbound Inbox, StoredSession Before, TurnOutcome Outcome, ImmutableArray<OutboundMessage> Outbound);
