using Microsoft.Data.Sqlite;

namespace TutorBot.Storage.Sqlite;

/// <summary>A write that waits for its commit.</summary>
internal abstract record SqliteWrite(bool InTransaction)
{
    /// <summary>Splits what waits into runs that can share a transaction, in order.</summary>
    public static IEnumerable<IReadOnlyList<SqliteWrite>> Groups(IEnumerable<SqliteWrite> waiting)
    {
        var together = new List<SqliteWrite>();
        foreach (var write in waiting)
        {
            if (!write.InTransaction)
            {
                if (together.Count > 0)
                {
                    yield return together;
                    together = [];
                }

                yield return [write];
                continue;
            }

            together.Add(write);
        }

        if (together.Count > 0)
        {
            yield return together;
        }
    }

    public abstract void Run(SqliteConnection connection);

    public abstract void Succeed();

    public abstract void Fail(Exception fault);
}
