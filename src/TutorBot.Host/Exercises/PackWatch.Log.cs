namespace TutorBot.Host.Exercises;

internal sealed partial class PackWatch
{
    [LoggerMessage(1, LogLevel.Information, "Pack {Name} {Version} is taken from the next turn on.")]
    private static partial void LogTaken(ILogger logger, string name, string version);

    [LoggerMessage(2, LogLevel.Error, "Pack {Name} is refused; version {Kept} stays. {Faults}")]
    private static partial void LogRefused(ILogger logger, string name, string kept, string faults);

    [LoggerMessage(3, LogLevel.Error, "The packs could not be read again; those of before go on. {Reason}")]
    private static partial void LogUnreadable(ILogger logger, string reason);
}
