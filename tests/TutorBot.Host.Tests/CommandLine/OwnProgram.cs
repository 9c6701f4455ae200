using TutorBot.Testing;

namespace TutorBot.Host.Tests.CommandLine;

/// <summary>A program folder with a settings file of its own; it has the program's words and no packs.</summary>
internal sealed class OwnProgram : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tutorbot-program-");

    public OwnProgram()
    {
        Copy(Path.Combine("config", "locales", "en"));
    }

    /// <summary>A folder that is there, for whatever the settings name.</summary>
    public string Packs => _folder.CreateSubdirectory("packs").FullName;

    /// <summary>Writes <c>config/appsettings.json</c>.</summary>
    public Task SetAsync(string json) => File.WriteAllTextAsync(
        Path.Combine(_folder.FullName, "config", "appsettings.json"), json, TestContext.Current.CancellationToken);

    /// <summary>Puts a pack beside the program.</summary>
    public void Ship(string pack) => Copy(Path.Combine("config", "packs", pack));

    public Task<ProgramUnderTest> RunAsync(params string[] args) =>
        ProgramUnderTest.RunInAsync(_folder.FullName, TimeProvider.System, [], args);

    public void Dispose() => _folder.Delete(recursive: true);

    private void Copy(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(
            Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
        {
            var own = Path.Combine(_folder.FullName, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(own)!);
            File.Copy(file, own);
        }
    }
}
