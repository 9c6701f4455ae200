using Microsoft.Data.Sqlite;
using SQLitePCL;
using TutorBot.Dialog.Ports;

namespace TutorBot.Storage.Sqlite;

/// <summary>SQLite's result codes ("Result and Error Codes") in an operator's words.</summary>
internal static class SqliteFaults
{
    /// <summary>A fault of the disk or the file, which an operator can mend; not one of the program.</summary>
    public static bool IsOutside(SqliteException fault) => Words(fault.SqliteErrorCode) is not null;

    public static StoreFault Of(SqliteException fault) =>
        Words(fault.SqliteErrorCode)
        ?? new StoreFault($"The database reported error {fault.SqliteExtendedErrorCode}.", "Run tutorbot doctor.");

    public static StoreUnavailableException Unavailable(SqliteException fault) => new(Of(fault).ToString(), fault);

    private static StoreFault? Words(int code) => code switch
    {
        raw.SQLITE_FULL => new("The disk with the data folder is full.", "Free some space: nothing accepted is lost."),
        raw.SQLITE_IOERR => new("The disk with the data folder failed.", "Check the disk, then run tutorbot doctor."),
        raw.SQLITE_READONLY or raw.SQLITE_PERM => new(
            "The database cannot be written.", "Give this user write access to the data folder."),
        raw.SQLITE_CANTOPEN => new(
            "The database cannot be opened.", "Check that the data folder is there and this user may write to it."),
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => new(
            "The database is damaged.",
            "Keep a copy of the data folder, then restore the last backup, or start with a new folder by --data."),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new(
            "The database is held by another program, which may be a running 'tutorbot serve'.",
            "Try again, or stop whatever else has tutorbot.db open."),
        _ => null,
    };
}
