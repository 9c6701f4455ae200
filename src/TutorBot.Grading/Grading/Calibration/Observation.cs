using TutorBot.Grading.Grading.Likeness;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>What spoke for a label in an example, and how far markers found it made; null when not.</summary>
internal sealed record Observation(QuestionId Question, Label Label, Signals Signals, Standing? Made)
{
    /// <summary>The number of the fold that was held out for it.</summary>
    public int Fold { get; init; }

    /// <summary>Whether rules or wordings, without any weights, read it as made.</summary>
    public bool IsReadPlainly { get; init; }
}
