using TutorBot.Testing.Stores;

namespace TutorBot.Storage.Tests;

public sealed class SqliteForgettingTests : ForgettingContract
{
    protected override Task<IStorePorts> OpenAsync() => SqlitePorts.OpenAsync();
}
