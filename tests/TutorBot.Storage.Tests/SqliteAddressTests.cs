using TutorBot.Testing.Stores;

namespace TutorBot.Storage.Tests;

public sealed class SqliteAddressTests : AddressContract
{
    protected override Task<IStorePorts> OpenAsync() => SqlitePorts.OpenAsync();
}
