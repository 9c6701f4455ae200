using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>What spoke for an element in an example, and how far markers found it made; null when not.</summary>
internal sealed record Observation(QuestionId Question, ElementId Element, Signals Signals, Standing? Made);
