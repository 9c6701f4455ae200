using System.Security.Cryptography;
using System.Text;
using TutorBot.Dialog.Ports;

namespace TutorBot.Storage.Sqlite;

/// <summary>Stream positions on SQLite.</summary>
internal sealed class SqlitePositions(SqliteStore store) : IStreamPositions
{
    /// <remarks>One that was changed outside the program is as good as none: the platform then begins anew.</remarks>
    public Task<string?> ReadAsync(string stream, CancellationToken stop) =>
        Task.FromResult(store.Readers.Read(connection => connection.Position(stream)) is { } kept ? Open(kept) : null);

    public Task WriteAsync(StreamPosition position, CancellationToken stop)
    {
        var kept = store.Seal(position);
        return store.Writer.WriteAsync(connection => connection.KeepPosition(position.Stream, kept));
    }

    public Task ForgetAsync(string stream, CancellationToken stop) =>
        store.Writer.WriteAsync(connection => connection.ForgetPosition(stream));

    private string? Open(byte[] kept)
    {
        try
        {
            return Encoding.UTF8.GetString(store.Ring.Unwrap(kept));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
