namespace TutorBot.Storage;

/// <summary>Keeps a second program off a data folder; even a killed program lets go of it.</summary>
internal sealed class DataFolderLock : IDisposable
{
    private readonly FileStream _file;

    private DataFolderLock(FileStream file) => _file = file;

    /// <summary>Null where another program holds the folder, or its lock is another user's.</summary>
    public static DataFolderLock? TryTake(DataFolder folder)
    {
        try
        {
            return new DataFolderLock(new FileStream(folder.Lock, DataFolder.OwnersFile()));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
