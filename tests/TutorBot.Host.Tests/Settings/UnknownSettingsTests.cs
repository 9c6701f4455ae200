using Microsoft.Extensions.Configuration;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Settings;
using TutorBot.Host.Tests.CommandLine;
using TutorBot.Host.Texts;
using TutorBot.Testing;

namespace TutorBot.Host.Tests.Settings;

/// <summary>What is misspelt among the settings counts for nothing, and that is said.</summary>
public sealed class UnknownSettingsTests : IDisposable
{
    private const string Wrong =
        """
        { "Discord": { "TokenFil": "secret-words", "Pack": "nope" }, "Logging": { "Level": "Debug" } }
        """;

    private static readonly UnknownSettings Settings = new(
        HostTexts.Read(Path.Combine(Repository.Root, "config", "locales", "en", "host.yaml"))!);

    private readonly OwnProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("Discord:TokenFil", "Did you mean Discord:TokenFile?")]
    [InlineData("Dicsord:Pack", "Did you mean Discord:Pack?")]
    [InlineData("Url", "Did you mean Urls?")]
    [InlineData("packs:foldr", "Did you mean Packs:Folder?")]
    [InlineData("Teams:Tenant", "Did you mean Teams:TenantId?")]
    [InlineData("Discord:Colour", "There are: Discord:TokenFile, Discord:ApiUrl, Discord:Pack.")]
    [InlineData("Logging:Level", "There are: Urls, Teams, Packs, Storage, Web, Discord, SecondReader.")]
    [InlineData("Discord:Pack:Name", "There are: Discord:TokenFile")]
    [InlineData("Web:Hosts", "is a list and counts for nothing as it is. Write its first entry as Web:Hosts:0.")]
    public void A_key_of_the_file_that_nobody_reads_is_named_with_the_nearest(string key, string remedy)
    {
        var told = Settings.InFile(Given(key)).ShouldHaveSingleItem();
        told.ShouldContain($"The setting {key} ");
        told.ShouldContain(remedy);
        told.ShouldNotContain("secret-words");
    }

    [Theory]
    [InlineData("Urls")]
    [InlineData("PACKS:FOLDER")]
    [InlineData("Web:Hosts:0")]
    [InlineData("Teams:FileHosts:12")]
    [InlineData("$schema")]
    public void A_key_that_is_read_is_not_spoken_of(string key) => Settings.InFile(Given(key)).ShouldBeEmpty();

    [Theory]
    [InlineData("Discord:Tokn", "Discord__Tokn", "environment variable DISCORD_TOKEN")]
    [InlineData("DISCORD:TOKEN", "DISCORD__TOKEN", "environment variable DISCORD_TOKEN")]
    [InlineData("Packs:Foldr", "Packs__Foldr", "Did you mean Packs__Folder?")]
    [InlineData("Web:Hosts", "Web__Hosts", "Write its first entry as Web__Hosts__0.")]
    public void A_variable_of_a_section_of_ours_that_nobody_reads_is_named_as_it_is_written(
        string key, string written, string remedy)
    {
        var told = Settings.InEnvironment(Given(key)).ShouldHaveSingleItem();
        told.ShouldContain($"The setting {written} ");
        told.ShouldContain(remedy);
    }

    [Theory]
    [InlineData("PATH")]
    [InlineData("DISCORD_TOKEN")]
    [InlineData("Web")]
    [InlineData("WEB_PORT_80_TCP")]
    [InlineData("Logging:LogLevel:Default")]
    [InlineData("Discord:Pack")]
    public void Other_variables_are_left_in_peace(string key) => Settings.InEnvironment(Given(key)).ShouldBeEmpty();

    [Fact]
    public async Task A_start_tells_of_them_and_goes_on()
    {
        _program.Ship("mill-flood-1893");
        await _program.SetAsync(Wrong);

        var file = Path.Combine(_program.Packs, "no-folder");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        var run = await _program.RunAsync("serve", "--data", file);

        run.Exit.ShouldBe(ExitCode.StoreNotUsable);
        run.Error.ShouldContain("The setting Discord:TokenFil is not known");
        run.Error.ShouldContain("The setting Logging:Level is not known");
        run.Error.ShouldContain("Discord:Pack is 'nope', and no pack of that name can be used from ");
        run.Error.ShouldContain("A learner who names none gets mill-flood-1893.");
        run.Error.ShouldNotContain("secret-words");
    }

    [Fact]
    public async Task Doctor_warns_of_them_and_finds_no_fault_in_them()
    {
        _program.Ship("mill-flood-1893");
        await _program.SetAsync(Wrong);

        var run = await _program.RunAsync("doctor", "--data", Path.Combine(_program.Packs, "none"));

        run.Exit.ShouldBe(ExitCode.Done, run.Output);
        run.Output.ShouldContain("warning  settings: The setting Discord:TokenFil is not known");
        run.Output.ShouldContain("warning  settings: Discord:Pack is 'nope'");
        run.Output.ShouldNotContain("secret-words");
    }

    private static IConfiguration Given(string key) => new ConfigurationBuilder()
        .AddInMemoryCollection([new(key, "secret-words")])
        .Build();
}
