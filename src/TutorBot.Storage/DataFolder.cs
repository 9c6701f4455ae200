namespace TutorBot.Storage;

/// <summary>Where things are in a data folder.</summary>
internal sealed record DataFolder(string Path)
{
    /// <summary>Bytes; about what a turn takes, so that a disk with less counts as full.</summary>
    private const int ProbeSize = 64 * 1024;

    public const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public string Database => System.IO.Path.Combine(Path, "tutorbot.db");

    public string Keys => System.IO.Path.Combine(Path, "keys");

    public string Lock => System.IO.Path.Combine(Path, "tutorbot.lock");

    public bool HasKeys => Directory.Exists(Keys) && Directory.EnumerateFiles(Keys, "key-*.xml").Any();

    /// <summary>Makes a folder that nobody else may look into; null, or why it cannot be written.</summary>
    public StoreFault? Prepare()
    {
        try
        {
            Make(Path);
            Make(Keys);
            return Probe();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Unwritable();
        }
    }

    /// <summary>Writes a small file and takes it away again; null, or why the folder cannot be written.</summary>
    public StoreFault? Probe()
    {
        var probe = System.IO.Path.Combine(Path, ".probe-" + Guid.NewGuid().ToString("N"));
        try
        {
            // Taken away also where the disk is full and only its name could be written.
            using var file = new FileStream(
                probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, ProbeSize, FileOptions.DeleteOnClose);
            file.Write(new byte[ProbeSize]);
            file.Flush(flushToDisk: true);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Unwritable();
        }
    }

    /// <summary>Opens or makes a file for this process and this user alone.</summary>
    public static FileStreamOptions OwnersFile()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    public StoreFault Unwritable() => new(
        $"The data folder {Path} cannot be written.",
        "Give this user write access to it, free some space there, or name another folder with --data.");

    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerOnly);
        }
    }
}
