using Microsoft.Extensions.Logging.Abstractions;
using TutorBot.Dialog.Ports;
using TutorBot.Testing.Stores;
using TutorBot.Testing.Time;

namespace TutorBot.Storage.Tests;

/// <summary>A store on SQLite in a folder of its own.</summary>
internal sealed class SqlitePorts : IStorePorts
{
    private readonly TemporaryFolder _folder = new();
    private readonly DataStore _store;

    private SqlitePorts() => _store = DataStore.Open(_folder.Data, StoreAccess.Own, Clock, NullLoggerFactory.Instance)
        .ShouldBeOfType<StoreOpening.Opened>().Store;

    public string Database => _folder.Database;

    public ManualClock Clock { get; } = new();

    public IConversationStore Conversations => _store.Conversations;

    public IOutbox Outbox => _store.Outbox;

    public ILearners Learners => _store.Learners;

    public IStreamPositions Positions => _store.Positions;

    public IAddressBook Addresses => _store.Addresses;

    public static Task<IStorePorts> OpenAsync() => Task.FromResult<IStorePorts>(new SqlitePorts());

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
