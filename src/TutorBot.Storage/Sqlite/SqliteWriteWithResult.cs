using Microsoft.Data.Sqlite;

namespace TutorBot.Storage.Sqlite;

/// <summary>A write with its result.</summary>
internal sealed record SqliteWriteWithResult<T>(Func<SqliteConnection, T> Write, bool InTransaction)
    : SqliteWrite(InTransaction)
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _result = default!;

    public Task<T> Written => _done.Task;

    public override void Run(SqliteConnection connection) => _result = Write(connection);

    public override void Succeed() => _done.SetResult(_result);

    public override void Fail(Exception fault) => _done.SetException(fault);
}
