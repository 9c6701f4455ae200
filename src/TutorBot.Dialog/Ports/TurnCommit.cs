using System.Collections.Immutable;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Ports;

/// <summary>All that one turn changes.</summary>
/// <param name="ExpectedVersion">The session's version that the turn was taken on; it holds only on that one.</param>
/// <param name="Outbound">What is to be pushed to a channel; empty where the channel reads committed turns.</param>
public sealed record TurnCommit(
    OpenInbound Inbox, long ExpectedVersion, TurnOutcome Outcome, ImmutableArray<OutboundMessage> Outbound)
{
    public SessionId Session => Inbox.Inbound.Session;

    /// <summary>The sequence number that the turn gets, and the session's version after it.</summary>
    public long Sequence => ExpectedVersion + 1;

    /// <summary>The turn as it will be read.</summary>
    public CommittedTurn Record => new(
        Sequence,
        Inbox.Inbound,
        Outcome.Replies,
        Outcome.Submission,
        Outcome.Credits,
        Outcome.Notes,
        Outcome.Reading,
        Outcome.Progress);
}
