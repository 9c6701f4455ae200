using System.Text;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Teams.Setup;
using TutorBot.Host.Texts;
using TutorBot.Testing;
using TutorBot.Testing.Exercises;
using TutorBot.Testing.Teams;

namespace TutorBot.Host.Tests.Teams;

/// <summary>What <c>doctor</c> says of Teams, held against a login and an authority that answer.</summary>
public sealed class DoctorTests : IAsyncLifetime
{
    private static readonly HostTexts Texts = HostTexts.Read(Path.Combine(Locale.Folder, "host.yaml"))!;
    private FakeTeams _teams = null!;

    public async ValueTask InitializeAsync() => _teams = await FakeTeams.StartAsync(TimeProvider.System);

    public ValueTask DisposeAsync() => _teams.DisposeAsync();

    [Fact]
    public async Task A_bot_that_may_log_in_and_can_check_tokens_is_well()
    {
        var (well, said) = await ExamineAsync(Options());
        said.ShouldNotContain("FAULT");
        said.ShouldContain("the login gives the bot a token");
        said.ShouldContain("the keys are there");
        said.ShouldContain("/api/messages");
        well.ShouldBeTrue();
        _teams.Logins.ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_secret_is_named_and_never_shown()
    {
        var (well, said) = await ExamineAsync(Options() with { ClientSecret = "an-old-secret" });
        well.ShouldBeFalse();
        said.ShouldContain("FAULT    teams: 127.0.0.1 gives the bot no token");
        said.ShouldContain("secrets expire");
        said.ShouldNotContain("an-old-secret");
    }

    [Fact]
    public async Task An_authority_without_keys_is_a_fault()
    {
        _teams.KeysDown = true;
        var (well, said) = await ExamineAsync(Options());
        well.ShouldBeFalse();
        said.ShouldContain("the login gives the bot a token");
        said.ShouldContain("cannot be reached");
    }

    [Fact]
    public async Task Local_mode_asks_nobody_and_warns()
    {
        var (well, said) = await ExamineAsync(new TeamsOptions { Mode = "local" });
        well.ShouldBeTrue();
        said.ShouldContain("warning  teams: in local mode");
        _teams.Logins.ShouldBe(0);
    }

    private TeamsOptions Options() => new()
    {
        AppId = TeamsNames.AppId,
        TenantId = TeamsNames.Tenant,
        ClientSecret = TeamsNames.Secret,
        MetadataUrl = _teams.MetadataAddress.AbsoluteUri,
        LoginUrl = _teams.Address.AbsoluteUri,
    };

    private static async Task<(bool Well, string Said)> ExamineAsync(TeamsOptions options)
    {
        using var output = new MemoryStream();
        var terminal = new Terminal(Stream.Null, output, Stream.Null, interactive: false);
        var around = new Surroundings(terminal, Texts, TimeProvider.System, Repository.Root, _ => null);
        var well = await new TeamsDoctor(around).ExamineAsync(options, TestContext.Current.CancellationToken);
        await terminal.Output.FlushAsync(TestContext.Current.CancellationToken);
        return (well, Encoding.UTF8.GetString(output.ToArray()));
    }
}
