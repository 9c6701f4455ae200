using TutorBot.Testing.Stores;

namespace TutorBot.Storage.Tests;

public sealed class SqliteLearnerTests : LearnerContract
{
    protected override Task<IStorePorts> OpenAsync() => SqlitePorts.OpenAsync();
}
