using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace TutorBot.Testing.Peers;

/// <summary>A script in Node that says on its output what it sees, a line of JSON each.</summary>
public sealed class NodeProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly List<string> _seen = [];

    public NodeProgram(params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Runs a script to its end.</summary>
    public static async Task<(int Code, string Said)> RunAsync(CancellationToken stop, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments) { UseShellExecute = false, RedirectStandardOutput = true };
        using var node = Process.Start(start)!;
        var said = await node.StandardOutput.ReadToEndAsync(stop);
        await node.WaitForExitAsync(stop);
        return (node.ExitCode, said);
    }

    /// <summary>All lines that were read so far.</summary>
    public string Seen => string.Join('\n', _seen);

    /// <summary>The next line that says this; others before it are passed over.</summary>
    public async Task<JsonNode> UntilAsync(string what)
    {
        using var end = new CancellationTokenSource(Patience, TimeProvider.System);
        try
        {
            while (true)
            {
                var line = await _lines.Reader.ReadAsync(end.Token);
                _seen.Add(line);
                if (line.StartsWith('{') && JsonNode.Parse(line) is { } said && (string?)said["what"] == what)
                {
                    return said;
                }
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or ChannelClosedException)
        {
            throw new TimeoutException($"Never said {what}, but:\n{Seen}", fault);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(5), TimeProvider.System);
        try
        {
            await _process.WaitForExitAsync(end.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is not null)
        {
            _lines.Writer.TryWrite(line);
        }
    }
}
