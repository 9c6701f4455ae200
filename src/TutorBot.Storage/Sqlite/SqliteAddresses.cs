using System.Security.Cryptography;
using System.Text;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Storage.Sealing;

namespace TutorBot.Storage.Sqlite;

/// <summary>Addresses on SQLite.</summary>
internal sealed class SqliteAddresses(SqliteStore store) : IAddressBook
{
    public async Task KeepAsync(LearnerId learner, string destination, string address, CancellationToken stop)
    {
        var hash = store.Secret.HashDestination(destination);

        // Most messages bring the address that is kept already.
        if (Find(hash) is { } kept && kept.Learner == learner.Value && Open(kept, hash) == address)
        {
            return;
        }

        if (store.KeyOf(learner) is { } key)
        {
            var body = key.Seal(Encoding.UTF8.GetBytes(address), RowName.Address(learner, hash));
            await store.Writer.WriteAsync(connection => connection.KeepAddress(learner, hash, body));
        }
    }

    public Task<string?> FindAsync(string destination, CancellationToken stop)
    {
        var hash = store.Secret.HashDestination(destination);
        return Task.FromResult(Find(hash) is { } kept ? Open(kept, hash) : null);
    }

    public Task ForgetAsync(string destination, CancellationToken stop) =>
        store.Writer.WriteAsync(connection => connection.ForgetAddress(store.Secret.HashDestination(destination)));

    private AddressRow? Find(byte[] hash) => store.Readers.Read(connection => connection.Address(hash));

    /// <remarks>One that was changed outside the program is as good as none: the next message brings it anew.</remarks>
    private string? Open(AddressRow row, byte[] hash)
    {
        try
        {
            var key = new LearnerKey(store.Ring.Unwrap(row.WrappedKey));
            return Encoding.UTF8.GetString(key.Open(row.Body, RowName.Address(new LearnerId(row.Learner), hash)));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
