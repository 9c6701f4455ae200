namespace TutorBot.Host.Consulting;

internal sealed partial class SecondReader
{
    [LoggerMessage(LogLevel.Warning, "The second reader gave no opinion: {Fault}. The mark stands without it.")]
    private static partial void LogSilent(ILogger logger, string fault);
}
