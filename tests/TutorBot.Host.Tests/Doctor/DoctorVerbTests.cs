using TutorBot.Host.CommandLine;
using TutorBot.Host.Tests.CommandLine;

namespace TutorBot.Host.Tests.Doctor;

public sealed class DoctorVerbTests
{
    [Fact]
    public async Task A_folder_that_is_not_there_yet_is_well_and_is_not_made()
    {
        var folder = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        var run = await ProgramUnderTest.RunAsync("doctor", "--data", folder);
        run.Exit.ShouldBe(ExitCode.Done);
        run.Output.ShouldContain("october-1917");
        run.Output.ShouldContain("teams: not set up");
        run.Output.ShouldContain("discord: no token is set");
        run.Output.ShouldContain("second reader: no endpoint is set");
        Directory.Exists(folder).ShouldBeFalse();
    }

    [Fact]
    public async Task A_folder_without_packs_is_a_fault()
    {
        var data = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        var run = await ProgramUnderTest.RunAsync("doctor", "--data", data, "--packs", data);
        run.Exit.ShouldBe(ExitCode.ConfigurationRefused);
        run.Output.ShouldContain("FAULT    pack: there is none in " + data);
    }

    [Fact]
    public async Task A_refused_pack_is_a_fault_among_the_others()
    {
        var folder = Directory.CreateTempSubdirectory("tutorbot-doctor-");
        try
        {
            var pack = folder.CreateSubdirectory("broken").FullName;
            await File.WriteAllTextAsync(
                Path.Combine(pack, "pack.yaml"), "id: broken", TestContext.Current.CancellationToken);

            var run = await ProgramUnderTest.RunAsync("doctor", "--data", pack, "--packs", folder.FullName);

            run.Exit.ShouldBe(ExitCode.ConfigurationRefused);
            run.Output.ShouldContain("FAULT    pack: broken is refused: ");
            run.Output.ShouldContain($"'tutorbot pack check broken --packs {folder.FullName}'");
            run.Error.ShouldBeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_date_that_is_none_is_named_with_one_that_is()
    {
        var run = await ProgramUnderTest.RunAsync("erase", "--before", "yesterday", "--yes");
        run.Exit.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldContain("'yesterday' is no date. Write it as 2026-07-31.");
        run.Error.ShouldNotContain("System.");
    }

    [Fact]
    public async Task An_erasure_must_be_meant()
    {
        var run = await ProgramUnderTest.RunAsync("erase", "--learner", "someone");
        run.Exit.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldContain("--yes");
    }
}
