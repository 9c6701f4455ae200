using Microsoft.Extensions.Logging.Abstractions;
using TutorBot.Storage;

namespace TutorBot.EndToEnd.Kill;

/// <summary>Opens what a killed program left.</summary>
internal static class KeptFolder
{
    public static DataStore Open(string folder) =>
        DataStore.Open(folder, StoreAccess.Own, TimeProvider.System, NullLoggerFactory.Instance)
            .ShouldBeOfType<StoreOpening.Opened>().Store;
}
