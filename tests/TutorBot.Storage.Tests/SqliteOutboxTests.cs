using TutorBot.Testing.Stores;

namespace TutorBot.Storage.Tests;

public sealed class SqliteOutboxTests : OutboxContract
{
    protected override Task<IStorePorts> OpenAsync() => SqlitePorts.OpenAsync();
}
