using TutorBot.Testing.Stores;

namespace TutorBot.Storage.Tests;

public sealed class SqlitePositionTests : PositionContract
{
    protected override Task<IStorePorts> OpenAsync() => SqlitePorts.OpenAsync();
}
