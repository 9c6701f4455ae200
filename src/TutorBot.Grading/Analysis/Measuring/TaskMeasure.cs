using System.Collections.Immutable;
using System.Text.Json;
using TutorBot.Grading.Analysis.Learning;
using TutorBot.Grading.Grading.Evaluation;

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
        MeasuredTask.Flags => FlagMeasure.Run(rows),
        _ => [],
    };

    /// <summary>
    /// The weights for references, fitted on the core or train split as <see cref="Run"/> does it; null where there is
    /// none.
    /// </summary>
    public static SequenceTagger? FitReferences(IReadOnlyList<JsonElement> rows) => ReferenceMeasure.Fit(rows);

    /// <summary>
    /// The weights for kinds of texts, fitted on the train split, or on all where there is none; null where the set has
    /// nothing for the task.
    /// </summary>
    public static TextClassifier? FitLabels(MeasuredTask task, IReadOnlyList<JsonElement> rows) => task switch
    {
        MeasuredTask.Fallacies => LabelMeasure.Fit(rows, byTopic: false),
        MeasuredTask.Evidence => LabelMeasure.Fit(rows, byTopic: true),
        MeasuredTask.Flags => FlagMeasure.Fit(rows),
        _ => null,
    };

    internal static bool IsTraining(string split) => split is "core" or "train";
}
