using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Storage.Sqlite;

namespace TutorBot.Storage;

/// <summary>A data folder in use: its database, and the key ring without which the database opens nothing.</summary>
public sealed class DataStore : IDisposable
{
    private readonly SqliteStore _store;
    private readonly SqliteErasure _erasure;
    private readonly SqliteTalks _talks;
    private readonly IDisposable? _lock;

    internal DataStore(SqliteStore store, IDisposable? folderLock, ILoggerFactory logs)
    {
        _store = store;
        _lock = folderLock;
        _erasure = new SqliteErasure(store.Writer, store.Time, logs.CreateLogger<SqliteErasure>());
        _talks = new SqliteTalks(store);
        Conversations = new SqliteConversations(store, _erasure, logs.CreateLogger<SqliteConversations>());
        Outbox = new SqliteOutbox(store, logs.CreateLogger<SqliteOutbox>());
        Learners = new SqliteLearners(store, _erasure);
        Positions = new SqlitePositions(store);
        Addresses = new SqliteAddresses(store);
    }

    public IConversationStore Conversations { get; }

    public IOutbox Outbox { get; }

    public ILearners Learners { get; }

    public IStreamPositions Positions { get; }

    public IAddressBook Addresses { get; }

    /// <summary>The key ring, also for cookies and forms.</summary>
    public IDataProtectionProvider Protection => _store.Ring.Protection;

    /// <summary>For tests that fill the disk.</summary>
    internal SqliteWriter Writer => _store.Writer;

    /// <summary>Opens a data folder, or says why it cannot be used. Says nothing of it to anyone else.</summary>
    /// <param name="folder">Made where it is missing, if opened to own.</param>
    public static StoreOpening Open(string folder, StoreAccess access, TimeProvider time, ILoggerFactory logs) =>
        DataStoreOpener.Open(new DataFolder(Path.GetFullPath(folder)), access, time, logs);

    /// <summary>Erases what was last used before a time; a learner without sessions goes with the key.</summary>
    public Task<Erased> EraseBeforeAsync(DateTimeOffset time) => _erasure.EraseBeforeAsync(time);

    /// <summary>What <see cref="EraseBeforeAsync"/> would erase now.</summary>
    /// <exception cref="StoreUnavailableException">The disk or the file failed.</exception>
    public Erased CountBefore(DateTimeOffset time) =>
        _store.Readers.Read(connection => SqliteErasure.CountBefore(connection, time));

    /// <summary>Whether anything is kept of a learner.</summary>
    public bool Knows(LearnerId learner) => _store.Readers.Read(connection => connection.Has(learner));

    /// <summary>The sessions used at a time or later, the last used last.</summary>
    /// <exception cref="StoreUnavailableException">The disk or the file failed.</exception>
    public IReadOnlyList<SessionId> SessionsUsedSince(DateTimeOffset time) => _talks.UsedSince(time);

    /// <summary>A session's turns, of which one that does not open is left out and counted.</summary>
    /// <exception cref="StoreUnavailableException">The disk or the file failed.</exception>
    public KeptTalk Talk(SessionId session) => _talks.Of(session);

    /// <summary>Writes all that is kept of all learners, readable, as one JSON array.</summary>
    public async Task ExportAllAsync(Stream to, CancellationToken stop)
    {
        var export = new LearnerExport(Conversations);
        await using var json = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = true });
        json.WriteStartArray();
        foreach (var learner in _store.Readers.Read(LearnerSql.All))
        {
            await export.WriteAsync(learner, json, stop);
            await json.FlushAsync(stop);
        }

        json.WriteEndArray();
    }

    /// <summary>Lets the folder go, after all that was accepted is written.</summary>
    public void Dispose()
    {
        _store.Writer.Dispose();
        _store.Readers.Dispose();
        _lock?.Dispose();
    }
}
