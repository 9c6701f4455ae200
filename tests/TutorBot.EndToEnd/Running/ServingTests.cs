using System.Net;
using System.Net.Sockets;
using TutorBot.EndToEnd.Kill;

namespace TutorBot.EndToEnd.Running;

/// <summary>What an operator meets who starts and stops the program.</summary>
public sealed class ServingTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tutorbot-serving-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Data => Path.Combine(_folder.FullName, "data");

    private string[] Usual => ["serve", "--data", Data, "--urls", "http://127.0.0.1:0"];

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_system_that_shuts_down_ends_it_although_a_page_is_open()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        using var program = StartedProgram.Start(null, Usual);
        await program.ReadyAsync(Stop);
        using var browser = new FormBrowser(program.Address);
        await browser.BeginAsync("0123456789abcdef", Stop);
        using var page = await browser.OpenAsync($"/chat/{FormBrowser.Pack}/events?after=1", Stop);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);

        (await program.StopAsync(Stop)).ShouldBe(0);
        program.Output.ShouldContain("Stopped. All is kept.");
        program.Errors.ShouldNotContain("warn:");
        program.Errors.ShouldNotContain("fail:");
    }

    [Fact]
    public async Task Nobody_listening_to_what_it_prints_does_not_end_it()
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        using var program = StartedProgram.StartUnheard("serve", "--data", Data, "--urls", address.ToString());
        using var http = new HttpClient();

        await program.UntilAsync(() => StartedProgram.IsReadyAsync(http, address, Stop), Stop);
        (await http.GetStringAsync(address, Stop)).ShouldContain("<form");
    }

    [Fact]
    public async Task An_address_in_use_is_told_with_what_helps()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://{other.LocalEndpoint}";
        using var program = StartedProgram.Start(null, "serve", "--data", Data, "--urls", address);

        (await program.EndAsync(Stop)).ShouldBe(1);
        program.Errors.ShouldContain($"{address} is in use by another program.");
        program.Errors.ShouldContain("choose another address with --urls");
        program.Errors.ShouldNotContain("Exception");
    }

    [Fact]
    public async Task A_second_program_on_one_data_folder_is_turned_away_and_the_first_goes_on()
    {
        using var first = StartedProgram.Start(null, Usual);
        await first.ReadyAsync(Stop);
        using var second = StartedProgram.Start(null, Usual);

        (await second.EndAsync(Stop)).ShouldBe(5);
        second.Errors.ShouldContain($"Another tutorbot is using the data folder {Data}.");
        second.Errors.ShouldContain("--data");
        using var http = new HttpClient();
        (await StartedProgram.IsReadyAsync(http, first.Address, Stop)).ShouldBeTrue();
    }

    [Fact]
    public async Task Nothing_is_written_outside_the_data_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no HOME.");
        var home = _folder.CreateSubdirectory("home");
        using var program = StartedProgram.Start(
            start =>
            {
                start.WorkingDirectory = home.FullName;
                start.Environment["HOME"] = home.FullName;
                foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("XDG_")).ToArray())
                {
                    start.Environment.Remove(name);
                }
            },
            Usual);
        await program.ReadyAsync(Stop);
        using var browser = new FormBrowser(program.Address);
        await browser.BeginAsync("0123456789abcdef", Stop);
        await browser.SendAsync(new SentMessage("fedcba9876543210", "he only asks the owner"), Stop);
        (await program.StopAsync(Stop)).ShouldBe(0);

        home.EnumerateFileSystemInfos("*", SearchOption.AllDirectories).ShouldBeEmpty();
        Directory.EnumerateFiles(Path.Combine(Data, "keys")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_told_with_what_helps()
    {
        await File.WriteAllTextAsync(Data, "a file where the folder should be", Stop);
        using var program = StartedProgram.Start(null, Usual);

        (await program.EndAsync(Stop)).ShouldBe(5);
        program.Errors.ShouldContain($"The data folder {Data} cannot be written.");
        program.Errors.ShouldContain("write access");
    }

    [Fact]
    public async Task Keys_that_are_gone_and_a_damaged_database_are_told_with_what_helps()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        using (var first = StartedProgram.Start(null, Usual))
        {
            await first.ReadyAsync(Stop);
            (await first.StopAsync(Stop)).ShouldBe(0);
        }

        Directory.Move(Path.Combine(Data, "keys"), Path.Combine(_folder.FullName, "keys"));
        using var keyless = StartedProgram.Start(null, Usual);
        (await keyless.EndAsync(Stop)).ShouldBe(5);
        keyless.Errors.ShouldContain("The key ring is missing");
        keyless.Errors.ShouldContain("backup");

        Directory.Delete(Path.Combine(Data, "keys"));
        Directory.Move(Path.Combine(_folder.FullName, "keys"), Path.Combine(Data, "keys"));
        await File.WriteAllBytesAsync(Path.Combine(Data, "tutorbot.db"), new byte[8192], Stop);
        using var damaged = StartedProgram.Start(null, Usual);
        (await damaged.EndAsync(Stop)).ShouldBe(5);
        damaged.Errors.ShouldContain("damaged");
        damaged.Errors.ShouldContain("backup");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
