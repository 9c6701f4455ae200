using System.Collections.Immutable;

namespace TutorBot.Dialog.Ports;

/// <summary>What is still to be pushed. Replies to one destination go out in order.</summary>
public interface IOutbox
{
    /// <summary>
    /// A message that would wait longer than this is due at once: not the platform asked for it, the clock was set
    /// back.
    /// </summary>
    static readonly TimeSpan Horizon = TimeSpan.FromDays(1);

    /// <summary>The first unsent message of each destination whose time has come, the oldest first.</summary>
    Task<ImmutableArray<OutboxEntry>> DueAsync(DateTimeOffset now, int limit, CancellationToken stop);

    /// <summary>When the next message that waits for a later attempt comes due; null where none waits.</summary>
    /// <param name="except">Destinations that are being served now: what waits there comes after.</param>
    Task<DateTimeOffset?> NextDueAsync(IReadOnlyCollection<string> except, CancellationToken stop);

    /// <summary>Records, before it is made, that an attempt begins.</summary>
    Task MarkAttemptAsync(long id, DateTimeOffset at, CancellationToken stop);

    Task MarkSentAsync(long id, DateTimeOffset at, CancellationToken stop);

    /// <summary>Tries again from then on; what follows to the same destination waits too.</summary>
    Task MarkRetryAsync(long id, DateTimeOffset due, CancellationToken stop);

    /// <summary>Gives the message up: what follows to the same destination goes on without it.</summary>
    /// <param name="reason">The channel's reason; never a learner's words.</param>
    Task MarkFailedAsync(long id, string reason, CancellationToken stop);
}
