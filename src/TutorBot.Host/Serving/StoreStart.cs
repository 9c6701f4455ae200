using TutorBot.Host.CommandLine;
using TutorBot.Storage;

namespace TutorBot.Host.Serving;

/// <summary>Opens the data folder, telling of one that had to be made, or why it cannot be used.</summary>
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

        var there = Directory.Exists(folder);
        switch (DataStore.Open(folder, access, around.Clock, logs))
        {
            case StoreOpening.Opened opened:
                TellOfNew(folder, there, around);
                return opened.Store;
            case StoreOpening.Refused refused:
                around.PrintErrors([refused.Fault.ToString()]);
                break;
        }

        return null;
    }

    /// <summary>Says that a folder was made: a name misspelt would otherwise look like data lost.</summary>
    /// <param name="there">Whether it was there before.</param>
    public static void TellOfNew(string folder, bool there, Surroundings around)
    {
        if (!there)
        {
            around.Complain("store.made", ("folder", folder));
        }
    }
}
