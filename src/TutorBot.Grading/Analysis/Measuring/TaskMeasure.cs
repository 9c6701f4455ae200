using System.Collections.Immutable;
using System.Text.Json;

namespace TutorBot.Grading.Analysis.Measuring;

/// <summary>
/// Measures a task on a marked set. Where the set has a split named core or train, that is fitted on and every other
/// split is scored; where it has none, it is scored in five parts, each by a fit that has not seen it.
/// </summary>
public static class TaskMeasure
{
    public const int Folds = 5;

    /// <summary>No row when the set has nothing that the task can use.</summary>
    public static ImmutableArray<TaskRow> Run(MeasuredTask task, IReadOnlyList<JsonElement> rows) => task switch
    {
        MeasuredTask.Citations => ReferenceMeasure.Run(rows),
        MeasuredTask.Quotations => SpeakerMeasure.Run(rows),
        MeasuredTask.Fallacies => LabelMeasure.Run(rows, byTopic: false),
        MeasuredTask.Evidence => LabelMeasure.Run(rows, byTopic: true),
        _ => [],
    };

    internal static bool IsTraining(string split) => split is "core" or "train";
}
