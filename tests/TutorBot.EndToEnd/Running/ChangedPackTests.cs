using TutorBot.EndToEnd.Kill;
using TutorBot.Testing;

namespace TutorBot.EndToEnd.Running;

/// <summary>A teacher changes a pack while a class uses it.</summary>
public sealed class ChangedPackTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tutorbot-changing-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string PackFile => Path.Combine(_folder.FullName, "packs", FormBrowser.Pack, "pack.yaml");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_new_version_is_taken_without_a_restart_and_a_bad_one_is_refused_and_the_good_one_stays()
    {
        Folder.Copy(
            Path.Combine(Repository.Packs, FormBrowser.Pack), Path.GetDirectoryName(PackFile)!);
        using var program = StartedProgram.Start(
            null,
            "serve", "--data", Path.Combine(_folder.FullName, "data"), "--urls", "http://127.0.0.1:0",
            "--packs", Path.Combine(_folder.FullName, "packs"));
        await program.ReadyAsync(Stop);
        using var http = new HttpClient { BaseAddress = program.Address };
        (await http.GetStringAsync("/", Stop)).ShouldNotContain("Who let the water in?");

        await ChangeAsync("title:", "title: Who let the water in?");
        await program.UntilAsync(async () => (await StartPageAsync(http)).Contains("Who let the water in?"), Stop);

        await ChangeAsync("title:", "titel: Nobody reads this");
        await program.UntilAsync(() => Task.FromResult(program.Errors.Contains("is refused")), Stop);
        program.Errors.ShouldContain("There is no field 'titel'");
        program.Errors.ShouldContain("pack.yaml:");
        (await StartPageAsync(http)).ShouldContain("Who let the water in?");
        using var browser = new FormBrowser(program.Address);
        await browser.BeginAsync("0123456789abcdef", Stop);
        await browser.SendAsync(new SentMessage("fedcba9876543210", "he only asks the owner"), Stop);
        using var chat = await browser.OpenAsync($"/chat/{FormBrowser.Pack}", Stop);
        (await chat.Content.ReadAsStringAsync(Stop)).ShouldContain("Who let the water in?");
    }

    private static Task<string> StartPageAsync(HttpClient http) => http.GetStringAsync("/", Stop);

    private async Task ChangeAsync(string beginning, string with)
    {
        var lines = await File.ReadAllLinesAsync(PackFile, Stop);
        lines.Count(line => line.StartsWith(beginning, StringComparison.Ordinal)).ShouldBe(1);
        await File.WriteAllLinesAsync(
            PackFile, lines.Select(line => line.StartsWith(beginning, StringComparison.Ordinal) ? with : line), Stop);
    }
}
