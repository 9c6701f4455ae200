using System.IO.Compression;
using System.Text.Json;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Settings;
using TutorBot.Host.Teams.Setup;
using TutorBot.Host.Tests.CommandLine;
using TutorBot.Host.Texts;
using TutorBot.Testing.Exercises;
using TutorBot.Testing.Teams;

namespace TutorBot.Host.Tests.Teams;

public sealed class SetupTests
{
    private static readonly HostTexts Texts = HostTexts.Read(Path.Combine(Locale.Folder, "host.yaml"))!;

    private static TeamsOptions Good => new()
    {
        AppId = TeamsNames.AppId,
        TenantId = TeamsNames.Tenant,
        ClientSecret = TeamsNames.Secret,
    };

    [Fact]
    public void Good_settings_have_no_problems()
    {
        Problems(new TeamsOptions()).ShouldBeEmpty();
        Problems(Good).ShouldBeEmpty();
        Problems(new TeamsOptions { Mode = "local" }).ShouldBeEmpty();
    }

    [Fact]
    public void Every_fault_of_the_settings_is_told_with_what_to_set()
    {
        Problems(new TeamsOptions { Mode = "open" }).ShouldHaveSingleItem().ShouldContain("Teams:Mode");
        Problems(Good with { Mode = "local" }).ShouldHaveSingleItem().ShouldContain("take one of them out");
        Problems(new TeamsOptions { Mode = "local" }, "http://0.0.0.0:5080").ShouldHaveSingleItem()
            .ShouldContain("0.0.0.0");
        Problems(new TeamsOptions { Mode = "local" }, "http://*:5080").ShouldHaveSingleItem();
        Problems(new TeamsOptions { TenantId = "t" }).ShouldHaveSingleItem().ShouldContain("Teams:AppId");
        Problems(new TeamsOptions { AppId = "no" }).Count().ShouldBe(3);
        Problems(Good with { ClientSecret = "", ClientSecretFile = "/nowhere/at/all" }).ShouldHaveSingleItem()
            .ShouldContain("Teams:ClientSecretFile");
        Problems(Good with { Cloud = "moon" }).ShouldHaveSingleItem().ShouldContain("moon");
        Problems(Good with { LoginUrl = "http://login.example/" }).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("files.example", true)]
    [InlineData("http://127.0.0.1:5081", true)]
    [InlineData("", false)]
    [InlineData("com", false)]
    [InlineData(".com", false)]
    [InlineData("com.", false)]
    [InlineData("https://files.example", false)]
    [InlineData("files.example/path", false)]
    [InlineData("*.files.example", false)]
    public void A_host_of_files_is_a_name_of_its_own(string host, bool good) =>
        Problems(Good with { FileHosts = [host] }).Any().ShouldBe(!good);

    [Fact]
    public void The_secret_shows_in_no_text_of_the_settings() =>
        new ServeOptions { Teams = Good }.ToString().ShouldNotContain(TeamsNames.Secret);

    [Fact]
    public async Task The_package_holds_a_manifest_for_the_bot_and_its_pictures()
    {
        var file = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".zip");
        var run = await ProgramUnderTest.RunAsync(
            "teams", "package", "--app-id", TeamsNames.AppId, "--url", "https://tutor.example.org/", "--out", file);
        run.Exit.ShouldBe(ExitCode.Done);
        run.Output.ShouldContain("https://tutor.example.org/api/messages");
        Examine(file);
        File.Delete(file);
    }

    private static void Examine(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        zip.Entries.Select(entry => entry.FullName).ShouldBe(["manifest.json", "color.png", "outline.png"]);
        using var manifest = JsonDocument.Parse(zip.Entries[0].Open());
        var root = manifest.RootElement;
        root.GetProperty("id").GetString().ShouldBe(TeamsNames.AppId);
        root.GetProperty("bots")[0].GetProperty("botId").GetString().ShouldBe(TeamsNames.AppId);
        root.GetProperty("bots")[0].GetProperty("supportsFiles").GetBoolean().ShouldBeTrue();
        root.GetProperty("validDomains")[0].GetString().ShouldBe("tutor.example.org");
        root.GetRawText().ShouldNotContain("{{");
        Size(zip.Entries[1]).ShouldBe((192, 192));
        Size(zip.Entries[2]).ShouldBe((32, 32));
    }

    [Theory]
    [InlineData("no-guid", "https://tutor.example.org")]
    [InlineData(TeamsNames.AppId, "http://tutor.example.org")]
    [InlineData(TeamsNames.AppId, "tutor")]
    public async Task A_package_for_nothing_is_refused(string app, string url) =>
        (await ProgramUnderTest.RunAsync("teams", "package", "--app-id", app, "--url", url)).Exit
            .ShouldBe(ExitCode.WrongUsage);

    private static IEnumerable<string> Problems(TeamsOptions options, params string[] addresses) =>
        TeamsOptionsCheck.Problems(options, addresses.Length > 0 ? addresses : ["http://127.0.0.1:5080"], Texts);

    private static (int Width, int Height) Size(ZipArchiveEntry picture)
    {
        Span<byte> head = stackalloc byte[24];
        using var stream = picture.Open();
        stream.ReadExactly(head);
        return (
            System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(head[16..]),
            System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(head[20..]));
    }
}
