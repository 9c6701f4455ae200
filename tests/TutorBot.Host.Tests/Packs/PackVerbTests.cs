using TutorBot.Host.CommandLine;
using TutorBot.Host.Tests.CommandLine;

namespace TutorBot.Host.Tests.Packs;

public sealed class PackVerbTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tutorbot-packs");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_bad_pack_is_refused_with_every_fault_and_its_place()
    {
        var pack = _folder.CreateSubdirectory("broken");
        await File.WriteAllTextAsync(Path.Combine(pack.FullName, "pack.yaml"), "id: broken\nnonsense: 1\n", Stop);

        var run = await ProgramUnderTest.RunAsync("pack", "check", "broken", "--packs", _folder.FullName);

        run.Exit.ShouldBe(ExitCode.ConfigurationRefused);
        run.Output.ShouldContain("pack.yaml:2");
        run.Output.ShouldContain("texts.yaml");
    }

    [Fact]
    public async Task A_pack_that_is_not_there_is_named_with_those_that_are()
    {
        var there = _folder.CreateSubdirectory("there");
        await File.WriteAllTextAsync(Path.Combine(there.FullName, "pack.yaml"), "id: there", Stop);

        var run = await ProgramUnderTest.RunAsync("pack", "show", "nowhere", "--packs", _folder.FullName);

        run.Exit.ShouldBe(ExitCode.ConfigurationRefused);
        run.Error.ShouldContain("nowhere");
        run.Error.ShouldContain("there: there");
    }

    [Fact]
    public async Task A_new_pack_in_a_folder_of_ones_own_is_made_and_clean()
    {
        var own = Path.Combine(_folder.FullName, "own");

        var made = await ProgramUnderTest.RunAsync("pack", "new", "mine", "--packs", own);

        made.Exit.ShouldBe(ExitCode.Done);
        var check = $"pack check {Path.Combine(own, "mine")}";
        made.Output.ShouldContain($"tutorbot {check}");
        var checking = await ProgramUnderTest.RunAsync(check.Split(' '));
        checking.Exit.ShouldBe(ExitCode.Done);
        checking.Output.ShouldContain("mine 0.1.0 is clean.");
        checking.Output.ShouldContain("they have no rules: 2 of 2 points");
    }

    [Fact]
    public async Task A_new_pack_is_not_made_within_a_file()
    {
        var file = Path.Combine(_folder.FullName, "afile");
        await File.WriteAllTextAsync(file, "", Stop);

        var run = await ProgramUnderTest.RunAsync("pack", "new", "zz", "--packs", file);

        run.Exit.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldStartWith($"{file} is a file.");
    }

    [Fact]
    public async Task A_folder_that_holds_packs_is_said_to_be_none()
    {
        await MakeAsync("mine");
        await MakeAsync("yours");

        var run = await ProgramUnderTest.RunAsync("pack", "check", _folder.FullName);

        run.Exit.ShouldBe(ExitCode.ConfigurationRefused);
        run.Error.ShouldContain("is no pack, but holds some: mine, yours.");
        run.Error.ShouldContain($"tutorbot pack check {Path.Combine(_folder.FullName, "mine")}");
    }

    [Fact]
    public async Task The_path_of_a_packs_own_file_means_its_folder()
    {
        await MakeAsync("mine");

        var run = await ProgramUnderTest.RunAsync(
            "pack", "check", Path.Combine(_folder.FullName, "mine", "pack.yaml"));

        run.Exit.ShouldBe(ExitCode.Done, run.Error);
    }

    [Fact]
    public async Task A_warning_is_told_from_a_fault()
    {
        await MakeAsync("mine");
        var element = Directory.GetFiles(Path.Combine(_folder.FullName, "mine", "elements", "q1"))[0];
        var text = await File.ReadAllTextAsync(element, Stop);
        await File.WriteAllTextAsync(element, text.Replace('?', '.'), Stop);

        var run = await ProgramUnderTest.RunAsync("pack", "check", "mine", "--packs", _folder.FullName);

        run.Exit.ShouldBe(ExitCode.Done, run.Output);
        run.Output.ShouldStartWith("warning: elements/q1/");
    }

    [Fact]
    public async Task A_command_that_is_proposed_names_the_folder_of_packs_where_it_was_given()
    {
        await MakeAsync("mine");
        var named = $"mine --packs {_folder.FullName}";

        var check = await ProgramUnderTest.RunAsync("pack", "check", "mine", "--packs", _folder.FullName);
        check.Output.ReplaceLineEndings(" ").ShouldContain($"'tutorbot calibrate --pack {named}'");

        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "mine", "pack.yaml"), "id: mine", Stop);
        var show = await ProgramUnderTest.RunAsync("pack", "show", "mine", "--packs", _folder.FullName);
        show.Error.ShouldContain($"'tutorbot pack check {named}'");
    }

    [Fact]
    public async Task A_verb_of_packs_without_its_pack_is_wrong_usage() =>
        (await ProgramUnderTest.RunAsync("pack", "check")).Exit.ShouldBe(ExitCode.WrongUsage);

    private async Task MakeAsync(string name) =>
        (await ProgramUnderTest.RunAsync("pack", "new", name, "--packs", _folder.FullName)).Exit
            .ShouldBe(ExitCode.Done);
}
