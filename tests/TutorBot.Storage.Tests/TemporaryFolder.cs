using Microsoft.Extensions.Logging.Abstractions;
using TutorBot.Testing.Time;

namespace TutorBot.Storage.Tests;

/// <summary>A data folder that goes with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("tutorbot-").FullName;

    public string Data => System.IO.Path.Combine(Path, "data");

    public string Database => System.IO.Path.Combine(Data, "tutorbot.db");

    public StoreOpening Open(StoreAccess access = StoreAccess.Own) =>
        DataStore.Open(Data, access, new ManualClock(), NullLoggerFactory.Instance);

    public StoreFault Refusal(StoreAccess access = StoreAccess.Own) =>
        Open(access).ShouldBeOfType<StoreOpening.Refused>().Fault;

    public DataStore Store(StoreAccess access = StoreAccess.Own) =>
        Open(access).ShouldBeOfType<StoreOpening.Opened>().Store;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
