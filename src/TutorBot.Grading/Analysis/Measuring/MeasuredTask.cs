namespace TutorBot.Grading.Analysis.Measuring;

/// <summary>What of an analysis is measured against a set that people marked.</summary>
public enum MeasuredTask
{
    /// <summary>Taking reference strings apart.</summary>
    Citations,

    /// <summary>Finding quotations and their speakers.</summary>
    Quotations,

    /// <summary>Telling kinds of fallacies apart.</summary>
    Fallacies,

    /// <summary>Telling kinds of evidence apart.</summary>
    Evidence,
}
