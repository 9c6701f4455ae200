using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace TutorBot.Benchmarks.Served;

/// <summary>The program itself on a data folder, with a browser without script before it.</summary>
internal sealed partial class ServedProgram : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly Process _process;
    private readonly HttpClient _http;
    private int _messages;

    private ServedProgram(Process process, HttpClient http) => (_process, _http) = (process, http);

    /// <summary>From before its start to the first 200 at <c>/readyz</c>.</summary>
    public TimeSpan Start { get; private init; }

    /// <summary>Resident memory in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>The most resident memory that it ever had, in bytes.</summary>
    public long MostMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>Processor time that it has used.</summary>
    public TimeSpan Work
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <param name="settings">Further settings, as the environment gives them.</param>
    public static async Task<ServedProgram> StartAsync(
        string program, string data, IReadOnlyDictionary<string, string>? settings = null)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo(program, ["serve", "--data", data, "--urls", address.ToString()])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        var began = Stopwatch.GetTimestamp();
        var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        var http = new HttpClient(handler) { BaseAddress = address };
        while (!await IsReadyAsync(http))
        {
            await Task.Delay(Pause, TimeProvider.System);
        }

        return new ServedProgram(process, http) { Start = Stopwatch.GetElapsedTime(began) };
    }

    /// <summary>A new learner begins an exercise.</summary>
    /// <returns>The learner's cookies.</returns>
    public async Task<ServedLearner> BeginAsync(string pack)
    {
        using var page = await _http.GetAsync(new Uri("/", UriKind.Relative));
        var cookies = page.Headers.TryGetValues("Set-Cookie", out var set)
            ? string.Join("; ", set.Select(cookie => cookie.Split(';')[0]))
            : "";
        var learner = new ServedLearner(pack, cookies, Token(await page.Content.ReadAsStringAsync()));
        await PostAsync(learner, "/start", ("pack", pack));
        return learner;
    }

    /// <summary>Says something and waits for the tutor's turn.</summary>
    public Task SayAsync(ServedLearner learner, string text) =>
        PostAsync(learner, $"/chat/{learner.Pack}", ("text", text));

    public async Task<string> ReadAsync(ServedLearner learner)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/chat/{learner.Pack}");
        request.Headers.Add("Cookie", learner.Cookies);
        using var answer = await _http.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    public void Dispose()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
        {
            kill.WaitForExit();
        }

        _process.WaitForExit();
        _process.Dispose();
        _http.Dispose();
    }

    private async Task PostAsync(ServedLearner learner, string to, (string Name, string Value) field)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, to)
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["token"] = learner.Token,
                ["id"] = $"{Interlocked.Increment(ref _messages):x24}",
                [field.Name] = field.Value,
            }),
        };
        request.Headers.Add("Cookie", learner.Cookies);
        using var answer = await _http.SendAsync(request);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"{to} answered {(int)answer.StatusCode}.");
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/readyz", UriKind.Relative));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Token(string page) => TokenField().Match(page).Groups["token"].Value;

    [GeneratedRegex("""name="token" value="(?<token>[^"]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex TokenField();
}
