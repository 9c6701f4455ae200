using System.Collections.Immutable;
using TutorBot.Dialog.Ports;

namespace TutorBot.Testing.Stores;

public sealed partial class MemoryStore
{
    private readonly List<OutboxRow> _outbox = [];

    public Task<ImmutableArray<OutboxEntry>> DueAsync(DateTimeOffset now, int limit, CancellationToken stop) =>
        Locked(() =>
        Heads().Where(row => row.Due <= now || row.Due > now + IOutbox.Horizon).OrderBy(row => row.Id).Take(limit)
            .Select(row => new OutboxEntry(row.Id, row.Message, row.Attempts, row.FirstAttempt)).ToImmutableArray());

    public Task<DateTimeOffset?> NextDueAsync(IReadOnlyCollection<string> except, CancellationToken stop) =>
        Locked<DateTimeOffset?>(() => Heads().Where(row => !except.Contains(row.Message.Destination))
            .Select(row => (DateTimeOffset?)row.Due).Min());

    public Task MarkAttemptAsync(long id, DateTimeOffset at, CancellationToken stop) => Mark(id, row =>
    {
        row.Attempts++;
        row.FirstAttempt ??= at;
    });

    public Task MarkSentAsync(long id, DateTimeOffset at, CancellationToken stop) => Mark(id, row => row.Ended = true);

    public Task MarkRetryAsync(long id, DateTimeOffset due, CancellationToken stop) => Mark(id, row => row.Due = due);

    public Task MarkFailedAsync(long id, string reason, CancellationToken stop) => Mark(id, row => row.Ended = true);

    private IEnumerable<OutboxRow> Heads() =>
        _outbox.Where(row => !row.Ended).GroupBy(row => row.Message.Destination).Select(rows => rows.First());

    private Task<bool> Mark(long id, Action<OutboxRow> change) => Locked(() =>
    {
        change(_outbox[(int)id - 1]);
        return true;
    });
}
