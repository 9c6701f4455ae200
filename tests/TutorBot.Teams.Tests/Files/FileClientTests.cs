using Microsoft.AspNetCore.Http;
using TutorBot.Teams.Authentication;
using TutorBot.Teams.Files;
using TutorBot.Testing.Teams;

namespace TutorBot.Teams.Tests.Files;

public sealed class FileClientTests
{
    private static readonly byte[] Piece = new byte[64 * 1024];

    [Fact]
    public async Task A_file_is_fetched_without_the_bots_token()
    {
        await using var trial = await FilesOnTrial.StartAsync();
        var loaded = (await trial.LoadAsync(trial.Teams.Keep("a.txt", "héllo"u8.ToArray())))
            .ShouldBeOfType<FileDownload.Loaded>();
        loaded.Content.ToArray().ShouldBe("héllo"u8.ToArray());
        trial.Teams.Fetched.ShouldBe(["a.txt"]);
        trial.Teams.Logins.ShouldBe(0);
    }

    [Fact]
    public async Task A_file_of_just_the_limit_is_taken_whole_and_one_byte_more_is_too_large()
    {
        await using var trial = await FilesOnTrial.StartAsync();
        var whole = await trial.LoadAsync(trial.Teams.Keep("whole.txt", new byte[FilesOnTrial.Limit]));
        whole.ShouldBeOfType<FileDownload.Loaded>().Content.Length.ShouldBe(FilesOnTrial.Limit);
        (await trial.LoadAsync(trial.Teams.Keep("more.txt", new byte[FilesOnTrial.Limit + 1])))
            .ShouldBe(new FileDownload.TooLarge());
    }

    [Fact]
    public async Task A_file_that_never_ends_is_left_at_the_limit()
    {
        await using var trial = await FilesOnTrial.StartAsync();
        var left = new TaskCompletionSource();
        var address = trial.Teams.Keep("endless.txt", async context =>
        {
            await using var _ = context.RequestAborted.Register(() => left.TrySetResult());
            while (true)
            {
                await context.Response.Body.WriteAsync(Piece, context.RequestAborted);
            }
        });
        (await trial.LoadAsync(address)).ShouldBe(new FileDownload.TooLarge());
        await left.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("Content-Length: 100", 2_000_000, 100)]
    [InlineData("Content-Length: 3000000", 2_000_000, -1)]
    [InlineData("Content-Length: -5", 2_000_000, -1)]
    [InlineData("Content-Length: 5000", 100, -2)]
    [InlineData("Connection: close", 2_000_000, -1)]
    public async Task Whatever_length_is_claimed_no_more_than_the_limit_is_taken(string claim, int bytes, int taken)
    {
        await using var trial = await FilesOnTrial.StartAsync();
        using var server = RawServer.Start($"HTTP/1.1 200 OK\r\n{claim}\r\n\r\n", bytes);
        var download = await trial.LoadAsync(server.Origin + "/essay.txt", server.Origin);
        (download switch
        {
            FileDownload.Loaded loaded => loaded.Content.Length,
            FileDownload.TooLarge => -1,
            _ => -2,
        }).ShouldBe(taken);
        await server.Answered;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Silence_ends_at_the_deadline(bool afterTheHead)
    {
        await using var trial = await FilesOnTrial.StartAsync();
        var asked = new TaskCompletionSource();
        var address = trial.Teams.Keep("silent.txt", async context =>
        {
            if (afterTheHead)
            {
                await context.Response.Body.WriteAsync(Piece, context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }

            asked.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted);
        });
        var download = trial.LoadAsync(address);
        await asked.Task.WaitAsync(TestContext.Current.CancellationToken);
        trial.Clock.Advance(FileClient.Deadline);
        (await download).ShouldBe(new FileDownload.Unavailable());
    }

    [Fact]
    public async Task A_redirect_is_followed_where_files_may_be_fetched_and_not_for_ever()
    {
        await using var trial = await FilesOnTrial.StartAsync();
        trial.Teams.Keep("b.txt", "there"u8.ToArray());
        (await trial.LoadAsync(Leading(trial.Teams, "a.txt", "b.txt?tempauth=x")))
            .ShouldBeOfType<FileDownload.Loaded>();
        (await trial.LoadAsync(Leading(trial.Teams, "loop.txt", "loop.txt"))).ShouldBe(new FileDownload.Gone());
        trial.Teams.Fetched.Length.ShouldBe(2 + 4);
    }

    [Theory]
    [InlineData("http://127.0.0.1:{port}/files/secret.txt")]
    [InlineData("http://localhost:{port}/files/secret.txt")]
    [InlineData("http://[::1]:{port}/files/secret.txt")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("https://login.microsoftonline.com/common/oauth2/authorize")]
    [InlineData("file:///etc/passwd")]
    public async Task A_redirect_to_another_host_is_not_followed(string to)
    {
        await using var trial = await FilesOnTrial.StartAsync();
        await using var other = await FakeTeams.StartAsync(trial.Clock);
        other.Keep("secret.txt", "secret"u8.ToArray());
        var address = Leading(trial.Teams, "a.txt", to.Replace("{port}", $"{other.Address.Port}"));
        (await trial.LoadAsync(address)).ShouldBe(new FileDownload.Gone());
        other.Fetched.ShouldBeEmpty();
        trial.Log.Text.ShouldContain("leads on to");
    }

    [Theory]
    [InlineData("")]
    [InlineData("essay.txt")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://contoso.sharepoint.com/a.txt")]
    [InlineData("http://contoso.sharepoint.com/a.txt")]
    [InlineData("https://contoso.sharepoint.com:8443/a.txt")]
    [InlineData("https://contoso.sharepoint.com@evil.example/a.txt")]
    [InlineData("https://user@contoso.sharepoint.com/a.txt")]
    [InlineData("https://contoso.sharepoint.com.evil.example/a.txt")]
    [InlineData("https://evilsharepoint.com/a.txt")]
    [InlineData("https://contoso.sharepoint.com./a.txt")]
    [InlineData("https://10.0.0.1/a.txt")]
    [InlineData("http://127.0.0.1:9/a.txt")]
    [InlineData("http://localhost/a.txt")]
    [InlineData("http://2130706433/a.txt")]
    public async Task Nothing_is_asked_of_a_foreign_address(string address)
    {
        await using var trial = await FilesOnTrial.StartAsync();
        (await trial.LoadAsync(address)).ShouldBe(new FileDownload.Foreign());
        trial.Log.Text.ShouldContain("Teams:FileHosts");
    }

    [Theory]
    [InlineData("https://contoso-my.sharepoint.com/personal/ada/_layouts/15/download.aspx?UniqueId=1", false, true)]
    [InlineData("https://sharepoint.com/a.txt", false, true)]
    [InlineData("https://contoso-my.sharepoint.com/a.txt", true, false)]
    [InlineData("http://127.0.0.1:3978/a.txt", true, true)]
    [InlineData("http://192.0.2.1/a.txt", true, false)]
    public void OneDrive_may_be_asked_and_in_local_mode_this_machine_alone(string address, bool local, bool allowed) =>
        new FileAddresses(BotCloud.Public.Files, local).Allow(new Uri(address)).ShouldBe(allowed);

    [Theory]
    [InlineData(401, "text/plain", true)]
    [InlineData(403, "text/plain", true)]
    [InlineData(404, "text/plain", true)]
    [InlineData(410, "text/plain", true)]
    [InlineData(200, "text/html; charset=utf-8", true)]
    [InlineData(302, "text/plain", true)]
    [InlineData(408, "text/plain", false)]
    [InlineData(429, "text/plain", false)]
    [InlineData(500, "text/html", false)]
    [InlineData(503, "text/plain", false)]
    public async Task A_link_that_has_run_out_is_told_apart_from_a_host_in_trouble(int status, string type, bool gone)
    {
        await using var trial = await FilesOnTrial.StartAsync();
        var address = trial.Teams.Keep("a.txt", context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = type;
            return context.Response.WriteAsync("words", context.RequestAborted);
        });
        FileDownload expected = gone ? new FileDownload.Gone() : new FileDownload.Unavailable();
        (await trial.LoadAsync(address)).ShouldBe(expected);
    }

    [Fact]
    public async Task Nobody_there_is_no_fault_of_the_program_and_the_address_is_not_logged()
    {
        await using var trial = await FilesOnTrial.StartAsync();
        var address = trial.Teams.Keep("a.txt", "words"u8.ToArray());
        await trial.Teams.DisposeAsync();
        (await trial.LoadAsync(address)).ShouldBe(new FileDownload.Unavailable());
        trial.Log.Text.ShouldContain("127.0.0.1");
        trial.Log.Text.ShouldNotContain("opens-it");
    }

    private static string Leading(FakeTeams teams, string name, string to) => teams.Keep(name, context =>
    {
        context.Response.Redirect(to);
        return Task.CompletedTask;
    });
}
