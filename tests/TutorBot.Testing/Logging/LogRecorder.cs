using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace TutorBot.Testing.Logging;

/// <summary>Keeps what was logged, all of it as a log file would show it.</summary>
public sealed class LogRecorder<T> : ILogger<T>
{
    private readonly ConcurrentQueue<LoggedLine> _lines = new();

    public IReadOnlyCollection<LoggedLine> Lines => _lines;

    /// <summary>Every line in one text, for tests of what must never be logged.</summary>
    public string Text => string.Join('\n', _lines.Select(line => line.Words));

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue(new LoggedLine(logLevel, eventId.Id, $"{formatter(state, exception)} {exception}"));
}
