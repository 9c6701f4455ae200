namespace TutorBot.Testing;

/// <summary>Where things are in the checkout that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>TutorBot.sln</c>.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests run outside a checkout.</exception>
    public static string Root { get; } = FindRoot();

    public static string Packs => Path.Combine(Root, "config", "packs");

    /// <summary>
    /// The folder with the two texts and the marked answers, which are not part of the repository; null where it is
    /// missing. It stands beside the checkout, or where <c>TUTORBOT_SHARED</c> says.
    /// </summary>
    public static string? Shared { get; } = FindShared();

    /// <summary>True where a missing tool must fail a test instead of skipping it.</summary>
    public static bool TestAll => Environment.GetEnvironmentVariable("TUTORBOT_TEST_ALL") == "1";

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TutorBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No TutorBot.sln above the tests.");
    }

    private static string? FindShared()
    {
        var named = Environment.GetEnvironmentVariable("TUTORBOT_SHARED");
        var folder = string.IsNullOrEmpty(named) ? Path.Combine(Root, "..", "shared") : named;
        return Directory.Exists(Path.Combine(folder, "exercise")) ? Path.GetFullPath(folder) : null;
    }
}
