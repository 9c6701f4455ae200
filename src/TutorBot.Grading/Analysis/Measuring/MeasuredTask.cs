namespace TutorBot.Grading.Analysis.Measuring;

/// <summary>What of the reading of texts is measured against a marked set.</summary>
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

    /// <summary>Telling flags of messages by what was learnt, beside the forms.</summary>
    Flags,
}
