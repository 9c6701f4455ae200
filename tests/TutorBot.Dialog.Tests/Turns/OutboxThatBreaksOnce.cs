using System.Collections.Immutable;
using TutorBot.Dialog.Ports;

namespace TutorBot.Dialog.Tests.Turns;

/// <summary>An outbox whose first call of one kind breaks as nobody foresaw.</summary>
internal sealed class OutboxThatBreaksOnce(IOutbox outbox, OutboxCall breaks) : IOutbox
{
    private OutboxCall _left = breaks;

    public Task<ImmutableArray<OutboxEntry>> DueAsync(DateTimeOffset now, int limit, CancellationToken stop)
    {
        Break(OutboxCall.Due);
        return outbox.DueAsync(now, limit, stop);
    }

    public Task<DateTimeOffset?> NextDueAsync(IReadOnlyCollection<string> except, CancellationToken stop) =>
        outbox.NextDueAsync(except, stop);

    public Task MarkAttemptAsync(long id, DateTimeOffset at, CancellationToken stop) =>
        outbox.MarkAttemptAsync(id, at, stop);

    public Task MarkSentAsync(long id, DateTimeOffset at, CancellationToken stop)
    {
        Break(OutboxCall.MarkSent);
        return outbox.MarkSentAsync(id, at, stop);
    }

    public Task MarkRetryAsync(long id, DateTimeOffset due, CancellationToken stop) =>
        outbox.MarkRetryAsync(id, due, stop);

    public Task MarkFailedAsync(long id, string reason, CancellationToken stop) =>
        outbox.MarkFailedAsync(id, reason, stop);

    private void Break(OutboxCall call)
    {
        if (_left == call)
        {
            _left = OutboxCall.None;
            throw new InvalidOperationException("Nobody foresaw this.");
        }
    }
}
