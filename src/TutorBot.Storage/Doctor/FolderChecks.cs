namespace TutorBot.Storage.Doctor;

/// <summary>Checks of the folder itself: writing, permissions, space, and who uses it.</summary>
internal static class FolderChecks
{
    private const long LittleSpace = 100L << 20;

    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    public static IEnumerable<Finding> All(DataFolder folder) =>
        [Writable(folder), Permissions(folder), Space(folder), Use(folder)];

    private static Finding Writable(DataFolder folder) =>
        folder.Probe() is { } fault
            ? Finding.Of("folder", fault)
            : Finding.Well("folder", $"{folder.Path} can be written.");

    private static Finding Permissions(DataFolder folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return Finding.Well("permissions", "Set by the folder's access list.");
        }

        var looking = new EnumerationOptions { IgnoreInaccessible = true };
        var open = new[] { folder.Keys, folder.Database }
            .Concat(Directory.Exists(folder.Keys) ? Directory.EnumerateFiles(folder.Keys, "*", looking) : [])
            .Where(path => Path.Exists(path) && IsOpen(path))
            .ToArray();
        return open.Length == 0
            ? Finding.Well("permissions", "Only this user can read the keys and the database.")
            : new Finding(
                "permissions",
                FindingKind.Warning,
                "Other users of this machine can read " + string.Join(", ", open) + ".",
                $"Run chmod -R go= {folder.Path}");
    }

    private static bool IsOpen(string path) =>
        !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != UnixFileMode.None;

    private static Finding Space(DataFolder folder)
    {
        try
        {
            var free = new DriveInfo(folder.Path).AvailableFreeSpace;
            return free >= LittleSpace
                ? Finding.Well("disk", $"{free >> 20} MB are free.")
                : new Finding(
                    "disk", FindingKind.Warning, $"Only {free >> 20} MB are free.", "Free some space on that disk.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new Finding(
                "disk", FindingKind.Warning, "The free space is not known.", "Look at it with the system's own tools.");
        }
    }

    private static Finding Use(DataFolder folder)
    {
        if (!File.Exists(folder.Lock))
        {
            return Finding.Well("use", "No tutorbot uses the folder.");
        }

        using var taken = DataFolderLock.TryTake(folder);
        return Finding.Well("use", taken is null ? "A tutorbot is using the folder." : "No tutorbot uses the folder.");
    }
}
