using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Storage.Sealing;

namespace TutorBot.Storage.Sqlite;

/// <summary>Learners on SQLite.</summary>
internal sealed class SqliteLearners(SqliteStore store, SqliteErasure erasure) : ILearners
{
    private readonly WrongCodeLimit _limit = new(store.Time);

    public Task<LearnerId?> FindAsync(Account account, CancellationToken stop) =>
        Task.FromResult(store.Readers.Read(connection => connection.Learner(store.Secret.Hash(account))));

    public async Task<LearnerId> FindOrCreateAsync(Account account, CancellationToken stop)
    {
        if (await FindAsync(account, stop) is { } known)
        {
            return known;
        }

        var fresh = new LearnerId(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16)));
        var wrapped = store.Ring.Wrap(RandomNumberGenerator.GetBytes(LearnerKey.Size));
        return await store.Writer.WriteAsync(connection =>
        {
            if (connection.Learner(store.Secret.Hash(account)) is { } other)
            {
                return other;
            }

            connection.Execute(
                "INSERT INTO learners (id, wrapped_key, created_at) VALUES (@Id, @Wrapped, @Now)",
                new { Id = fresh.Value, Wrapped = wrapped, store.Now });
            connection.Link(fresh, account.Channel, store.Secret.Hash(account));
            return fresh;
        });
    }

    public Task<bool> LinkAsync(LearnerId learner, Account account, CancellationToken stop) =>
        store.Writer.WriteAsync(connection => connection.Link(learner, account.Channel, store.Secret.Hash(account)));

    public async Task<RejoinCode?> CodeAsync(LearnerId learner, CancellationToken stop) =>
        store.Readers.Read(connection => connection.Code(learner, store.Now)) is { } row
            ? Open(row, learner)
            : await RotateCodeAsync(learner, stop);

    public async Task<RejoinCode?> RotateCodeAsync(LearnerId learner, CancellationToken stop)
    {
        if (store.KeyOf(learner) is not { } key)
        {
            return null;
        }

        var code = RejoinCode.From(
            RandomNumberGenerator.GetBytes(RejoinCode.RandomBytes), store.Time.GetUtcNow());
        var row = new
        {
            Id = learner.Value,
            Hash = store.Secret.HashCode(code.Value),
            Sealed = key.Seal(Encoding.UTF8.GetBytes(code.Value), RowName.Code(learner)),
            Expires = code.Expires.ToUnixTimeMilliseconds(),
        };
        return await store.Writer.WriteAsync(connection => connection.KeepCode(row)) ? code : null;
    }

    public Task<CodeAnswer> RedeemAsync(string code, string caller, CancellationToken stop)
    {
        if (_limit.Wait(caller) is { } wait)
        {
            return Task.FromResult<CodeAnswer>(new CodeAnswer.TryLater(wait));
        }

        if (RejoinCode.Read(code) is { } read && Owner(read) is { } learner)
        {
            return Task.FromResult<CodeAnswer>(new CodeAnswer.Opened(learner));
        }

        _limit.CountWrong(caller);
        return Task.FromResult<CodeAnswer>(new CodeAnswer.Unknown());
    }

    public Task<bool> DeleteAsync(LearnerId learner, CancellationToken stop) => erasure.EraseAsync(learner);

    private LearnerId? Owner(string code) =>
        store.Readers.Read(connection => connection.LearnerOfCode(store.Secret.HashCode(code), store.Now));

    private RejoinCode Open(CodeRow row, LearnerId learner)
    {
        var key = new LearnerKey(store.Ring.Unwrap(row.WrappedKey));
        return new RejoinCode(
            Encoding.UTF8.GetString(key.Open(row.Sealed, RowName.Code(learner))),
            DateTimeOffset.FromUnixTimeMilliseconds(row.ExpiresAt));
    }
}
