namespace TutorBot.Dialog.Ports;

/// <summary>Where the streams of events stand that platforms send.</summary>
public interface IStreamPositions
{
    /// <summary>Null where nothing is kept of the stream.</summary>
    Task<string?> ReadAsync(string stream, CancellationToken stop);

    Task WriteAsync(StreamPosition position, CancellationToken stop);

    /// <summary>Forgets a stream; one of which nothing is kept is no fault.</summary>
    Task ForgetAsync(string stream, CancellationToken stop);
}
