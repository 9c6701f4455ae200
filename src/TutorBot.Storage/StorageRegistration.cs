using Microsoft.Extensions.DependencyInjection;

namespace TutorBot.Storage;

public static class StorageRegistration
{
    /// <summary>Adds the ports of an open data folder, which the caller disposes of after the host.</summary>
    public static IServiceCollection AddTutorBotStorage(this IServiceCollection services, DataStore store) =>
        services
            .AddSingleton(store)
            .AddSingleton(store.Conversations)
            .AddSingleton(store.Outbox)
            .AddSingleton(store.Learners)
            .AddSingleton(store.Positions)
            .AddSingleton(store.Addresses)
            .AddSingleton(store.Protection);
}
