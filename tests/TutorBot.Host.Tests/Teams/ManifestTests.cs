using System.IO.Compression;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Tests.CommandLine;
using TutorBot.Testing.Peers;
using TutorBot.Testing.Teams;

namespace TutorBot.Host.Tests.Teams;

/// <summary>The app's manifest, held against Microsoft's own schema of it.</summary>
public sealed class ManifestTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_manifest_is_as_the_schema_of_its_version_says()
    {
        var npm = Npm.Folder;
        var folder = Directory.CreateTempSubdirectory("tutorbot-manifest-").FullName;
        var package = Path.Combine(folder, "app.zip");
        var run = await ProgramUnderTest.RunAsync(
            "teams", "package", "--app-id", TeamsNames.AppId, "--url", "https://tutor.example.org", "--out", package);
        run.Exit.ShouldBe(ExitCode.Done);
        await ZipFile.ExtractToDirectoryAsync(package, folder, Stop);
        var manifest = Path.Combine(folder, "manifest.json");

        (await CheckAsync(npm, manifest)).ShouldBe((0, "0 faults"));

        var text = await File.ReadAllTextAsync(manifest, Stop);
        await File.WriteAllTextAsync(manifest, text.Replace("\"botId\"", "\"bot\"", StringComparison.Ordinal), Stop);
        (await CheckAsync(npm, manifest)).Code.ShouldBe(1);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<(int Code, string Last)> CheckAsync(string npm, string manifest)
    {
        var (code, said) = await NodeProgram.RunAsync(Stop, Npm.Script("manifest.mjs"), npm, manifest);
        return (code, said.TrimEnd().Split('\n')[^1]);
    }
}
