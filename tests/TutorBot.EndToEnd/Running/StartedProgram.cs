using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using TutorBot.EndToEnd.Kill;

namespace TutorBot.EndToEnd.Running;

/// <summary>The program itself, started and stopped as an operator does it.</summary>
internal sealed partial class StartedProgram : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly LastWords _errors = new();

    private StartedProgram(Process process) => _process = process;

    /// <summary>What it said to its operator.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>The last lines that it wrote, its log and why it would not start among them.</summary>
    public string Errors => _errors.ToString();

    /// <summary>The address that it printed.</summary>
    public Uri Address => new(Printed().Match(Output).Value);

    /// <param name="change">Changes of the surroundings, such as another home folder.</param>
    /// <param name="args">The command line.</param>
    public static StartedProgram Start(Action<ProcessStartInfo>? change, params string[] args)
    {
        var process = StartProcess(change, args);
        var program = new StartedProgram(process);
        process.OutputDataReceived += program.Hear;
        program._errors.ListenTo(process);
        return program;
    }

    /// <summary>Starts it with nobody at the other end of what it writes.</summary>
    public static StartedProgram StartUnheard(params string[] args)
    {
        var process = StartProcess(null, args);
        process.StandardOutput.Dispose();
        process.StandardError.Dispose();
        return new StartedProgram(process);
    }

    /// <summary>Waits until it takes messages at the address that it printed.</summary>
    public Task ReadyAsync(CancellationToken stop) =>
        UntilAsync(() => Task.FromResult(Output.Contains("http://", StringComparison.Ordinal)), stop);

    /// <summary>Waits for something that the program brings about by itself.</summary>
    public async Task UntilAsync(Func<Task<bool>> happened, CancellationToken stop)
    {
        while (!await happened())
        {
            _process.HasExited.ShouldBeFalse($"The program ended by itself, saying: {Output}{Errors}");
            await Task.Delay(Pause, TimeProvider.System, stop);
        }
    }

    /// <summary>SIGTERM, as a system that shuts down sends it.</summary>
    public async Task<int> StopAsync(CancellationToken stop)
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await kill.WaitForExitAsync(stop);
        return await EndAsync(stop);
    }

    /// <returns>The exit code, when it has ended and all that it wrote was heard.</returns>
    public async Task<int> EndAsync(CancellationToken stop)
    {
        await _process.WaitForExitAsync(stop);
        return _process.ExitCode;
    }

    /// <summary>Whether it answers that it takes messages.</summary>
    public static async Task<bool> IsReadyAsync(HttpClient http, Uri address, CancellationToken stop)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(address, "/readyz"), stop);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static Process StartProcess(Action<ProcessStartInfo>? change, string[] args)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "tutorbot"), args)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        change?.Invoke(start);
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    private void Hear(object sender, DataReceivedEventArgs heard)
    {
        lock (_output)
        {
            _output.AppendLine(heard.Data);
        }
    }

    [GeneratedRegex("http://[0-9.]+:[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Printed();
}
