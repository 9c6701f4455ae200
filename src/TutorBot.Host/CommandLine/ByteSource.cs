namespace TutorBot.Host.CommandLine;

/// <summary>What a <c>FILE|-</c> option names: a file, or a stream of the terminal.</summary>
internal static class ByteSource
{
    public const string Standard = "-";

    public static bool IsStandard(string name) => name == Standard;

    /// <summary>Null when the file cannot be read and that was told.</summary>
    public static Stream? OpenRead(string name, Surroundings around) =>
        IsStandard(name) ? around.Terminal.InputStream : Open(name, "file.unreadable", around, File.OpenRead);

    /// <summary>Null when the file cannot be written and that was told.</summary>
    public static Stream? OpenWrite(string name, Surroundings around) =>
        IsStandard(name) ? around.Terminal.OutputStream : Open(name, "file.unwritable", around, File.Create);

    /// <summary>True when both name one file, so that writing would destroy what is read.</summary>
    public static bool AreSame(string one, string other) =>
        !IsStandard(one) && !IsStandard(other) && one.Length > 0 && other.Length > 0
        && Path.GetFullPath(one) == Path.GetFullPath(other);

    private static FileStream? Open(string name, string complaint, Surroundings around, Func<string, FileStream> open)
    {
        try
        {
            return open(name);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            around.Complain(complaint, ("file", name), ("why", failure.Message));
            return null;
        }
    }
}
