using System.Text;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Exercises;
using TutorBot.Host.Tests.CommandLine;
using TutorBot.Host.Texts;
using TutorBot.Testing;

namespace TutorBot.Host.Tests.Exercises;

/// <summary>Which packs a start goes on with, where some of a folder are refused.</summary>
public sealed class PackStartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tutorbot-packs-");

    private string Packs => Path.Combine(_folder.FullName, "packs");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_refused_pack_is_left_out_and_named_with_its_faults_and_the_good_ones_are_served()
    {
        await MakeAsync("mine");
        await BreakAsync("broken");

        using var said = new MemoryStream();
        var library = PackStart.Open(Packs, ["october-1917"], Around(said));

        library!.Packs.Select(pack => pack.Id.Value).ShouldBe(["mine"]);
        var error = Encoding.UTF8.GetString(said.ToArray());
        error.ShouldContain("broken/pack.yaml:1: The field 'title' is missing");
        error.ShouldContain("LEFT OUT: the pack broken.");
        error.ShouldContain($"'tutorbot pack check {Path.Combine(Packs, "broken")}'");
    }

    [Fact]
    public async Task Where_no_pack_is_left_the_tutor_does_not_start()
    {
        await BreakAsync("broken");

        var run = await ServeAsync();

        run.Exit.ShouldBe(ExitCode.ConfigurationRefused);
        run.Error.ShouldContain("The pack broken was refused");
        run.Error.ShouldNotContain("LEFT OUT");
    }

    [Fact]
    public async Task Without_the_pack_for_whoever_names_none_the_tutor_does_not_start()
    {
        await MakeAsync("mine");
        await BreakAsync("october-1917");

        var run = await ServeAsync();

        run.Exit.ShouldBe(ExitCode.ConfigurationRefused);
        run.Error.ShouldContain("The pack october-1917 was refused");
    }

    private static Surroundings Around(Stream error) => new(
        new Terminal(Stream.Null, Stream.Null, error, interactive: false),
        HostTexts.Read(Path.Combine(Repository.Root, "config", "locales", "en", "host.yaml"))!,
        TimeProvider.System,
        Repository.Root,
        _ => null);

    private Task<ProgramUnderTest> ServeAsync() => ProgramUnderTest.RunAsync(
        "serve", "--data", Path.Combine(_folder.FullName, "data"), "--packs", Packs, "--urls", "http://127.0.0.1:0");

    private async Task MakeAsync(string name) =>
        (await ProgramUnderTest.RunAsync("pack", "new", name, "--packs", Packs)).Exit.ShouldBe(ExitCode.Done);

    private async Task BreakAsync(string name) => await File.WriteAllTextAsync(
        Path.Combine(Directory.CreateDirectory(Path.Combine(Packs, name)).FullName, "pack.yaml"),
        "id: " + name,
        TestContext.Current.CancellationToken);
}
