using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace TutorBot.EndToEnd.Kill;

/// <summary>The program itself, started as an operator starts it and killed as no operator should.</summary>
internal sealed class KilledProgram : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private static int _given;

    private readonly string _folder;
    private readonly string _packs;
    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly HttpClient _http;
    private readonly LastWords _words = new();
    private Process? _process;

    /// <param name="folder">The data folder.</param>
    /// <param name="packs">A folder of few packs, so that a start is quick.</param>
    /// <param name="settings">Further settings, as the environment gives them.</param>
    public KilledProgram(string folder, string packs, IReadOnlyDictionary<string, string>? settings = null)
    {
        (_folder, _packs, _settings) = (folder, packs, settings ?? new Dictionary<string, string>());
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        _http = new HttpClient { BaseAddress = Address };
    }

    /// <summary>The same after every start, so that browsers find it again.</summary>
    public Uri Address { get; }

    public void Start()
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "tutorbot"))
        {
            ArgumentList = { "serve", "--data", _folder, "--packs", _packs, "--urls", Address.ToString() },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,

            // Nobody lives long enough here to gain by what these prepare.
            Environment = { ["DOTNET_TieredPGO"] = "0", ["DOTNET_gcConcurrent"] = "0" },
        };
        foreach (var (name, value) in _settings)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        _words.ListenTo(_process);
    }

    public async Task StartAndServeAsync(CancellationToken stop)
    {
        Start();
        while (!await IsReadyAsync(stop))
        {
            ShouldRun();
            await Task.Delay(Pause, TimeProvider.System, stop);
        }
    }

    /// <summary>Lets it run until something happened, and then for a while.</summary>
    public async Task RunAsync(Func<bool> happened, TimeSpan then, CancellationToken stop)
    {
        while (!happened())
        {
            ShouldRun();
            await Task.Delay(Pause, TimeProvider.System, stop);
        }

        await Task.Delay(then, TimeProvider.System, stop);
    }

    /// <summary>SIGKILL: nothing in the program gets to tidy up.</summary>
    public async Task KillAsync(CancellationToken stop)
    {
        ShouldRun();
        _process!.Kill();
        await _process.WaitForExitAsync(stop);
        _process.Dispose();
        _process = null;
    }

    public void Dispose()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _http.Dispose();
    }

    private void ShouldRun() => _process!.HasExited.ShouldBeFalse($"The program ended by itself, saying: {_words}");

    private async Task<bool> IsReadyAsync(CancellationToken stop)
    {
        try
        {
            using var answer = await _http.GetAsync("/readyz", stop);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <remarks>
    /// Below the ports that systems give to callers: while the program is down, a caller that is given the very port
    /// which it calls would be connected to itself, and the program could not come back. No port is given twice: what
    /// is free now may be another program's that has not come up yet.
    /// </remarks>
    private static int FreePort() =>
        Enumerable.Range(0, 10_000)
            .Select(_ => 20_000 + ((Environment.ProcessId + Interlocked.Increment(ref _given)) % 10_000))
            .First(IsFree);

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
