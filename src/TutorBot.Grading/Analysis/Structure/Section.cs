namespace TutorBot.Grading.Analysis.Structure;

/// <summary>The part of a text that a heading opens.</summary>
internal enum Section
{
    Prose,
    Notes,
    Works,
}
