using System.Collections.Concurrent;
using System.Diagnostics;

namespace TutorBot.EndToEnd.Kill;

/// <summary>The last lines that a program wrote, to say why it ended.</summary>
internal sealed class LastWords
{
    private const int Most = 20;

    private readonly ConcurrentQueue<string> _lines = new();

    public void ListenTo(Process process)
    {
        process.OutputDataReceived += Hear;
        process.ErrorDataReceived += Hear;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public override string ToString() => string.Join('\n', _lines);

    private void Hear(object sender, DataReceivedEventArgs heard)
    {
        if (heard.Data is { } line)
        {
            _lines.Enqueue(line);
            while (_lines.Count > Most)
            {
                _lines.TryDequeue(out _);
            }
        }
    }
}
