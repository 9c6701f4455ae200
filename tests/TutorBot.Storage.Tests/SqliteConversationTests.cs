using TutorBot.Testing.Stores;

namespace TutorBot.Storage.Tests;

public sealed class SqliteConversationTests : ConversationContract
{
    protected override Task<IStorePorts> OpenAsync() => SqlitePorts.OpenAsync();
}
