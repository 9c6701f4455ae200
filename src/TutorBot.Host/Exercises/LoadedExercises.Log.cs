using TutorBot.Grading.Packs;

namespace TutorBot.Host.Exercises;

internal sealed partial class LoadedExercises
{
    [LoggerMessage(1410, LogLevel.Error, "The exercise {Pack} could not be readied: {Fault}")]
    private static partial void LogNotWarmed(ILogger log, PackId pack, string fault);
}
