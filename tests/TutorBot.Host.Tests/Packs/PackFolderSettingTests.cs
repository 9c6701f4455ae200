using System.Text.Json;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Tests.CommandLine;
using TutorBot.Testing;

namespace TutorBot.Host.Tests.Packs;

/// <summary>Packs by their bare names, where the settings and not the command line name the folder.</summary>
public sealed class PackFolderSettingTests : IDisposable
{
    private readonly OwnProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task A_pack_made_in_the_folder_of_the_settings_is_found_by_its_name()
    {
        var made = await ProgramUnderTest.RunAsync("pack", "new", "mine", "--packs", _program.Packs);
        made.Exit.ShouldBe(ExitCode.Done, made.Error);
        await SetPacksAsync(_program.Packs);

        var shown = await _program.RunAsync("pack", "show", "mine");

        shown.Exit.ShouldBe(ExitCode.Done, shown.Error);
        shown.Output.ShouldContain("(mine 0.1.0, en)");
    }

    [Fact]
    public async Task The_command_line_goes_before_the_settings()
    {
        await SetPacksAsync(_program.Packs);

        var shown = await _program.RunAsync("pack", "show", "mill-flood-1893", "--packs", Repository.Packs);

        shown.Exit.ShouldBe(ExitCode.Done, shown.Error);
    }

    [Fact]
    public async Task A_pack_that_ships_is_still_found_and_one_that_is_nowhere_is_missed_in_the_folder_of_the_settings()
    {
        _program.Ship("mill-flood-1893");
        await SetPacksAsync(_program.Packs);

        var shipped = await _program.RunAsync("pack", "show", "mill-flood-1893");
        var nowhere = await _program.RunAsync("pack", "show", "nowhere");

        shipped.Exit.ShouldBe(ExitCode.Done, shipped.Error);
        nowhere.Exit.ShouldBe(ExitCode.ConfigurationRefused);
        nowhere.Error.ShouldContain(_program.Packs);
    }

    [Fact]
    public async Task Settings_that_cannot_be_read_are_told_and_the_shipped_packs_are_meant()
    {
        await _program.SetAsync("{ no json");

        var run = await _program.RunAsync("pack", "show", "nowhere");

        run.Exit.ShouldBe(ExitCode.ConfigurationRefused);
        run.Error.ShouldContain("The settings cannot be read:");
    }

    private Task SetPacksAsync(string folder) =>
        _program.SetAsync($"{{ \"Packs\": {{ \"Folder\": {JsonSerializer.Serialize(folder)} }} }}");
}
