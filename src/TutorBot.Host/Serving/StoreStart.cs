using TutorBot.Host.CommandLine;
using TutorBot.Storage;

namespace TutorBot.Host.Serving;

/// <summary>Opens the data folder, or tells why it cannot be used.</summary>
internal static class StoreStart
{
    /// <summary>Null when it was refused and that was told: exit code 5.</summary>
    public static DataStore? Open(string? folder, StoreAccess access, Surroundings around, ILoggerFactory logs)
    {
        if (folder is null)
        {
            around.Complain("store.no-folder");
            return null;
        }

        switch (DataStore.Open(folder, access, around.Clock, logs))
        {
            case StoreOpening.Opened opened:
                return opened.Store;
            case StoreOpening.Refused refused:
                around.PrintErrors([refused.Fault.ToString()]);
                break;
        }

        return null;
    }
}
