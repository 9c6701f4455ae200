using TutorBot.Grading.Grading.Consulting;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading;

/// <summary>What an answer replies to; empty for an answer that stands alone.</summary>
/// <param name="Prompt">The tutor's last line; empty when there was none.</param>
/// <param name="AskedFor">The element that the prompt asked for, where the session knows it.</param>
/// <param name="Repairing">The misconception that the prompt tried to repair.</param>
/// <param name="Second">What a second reader said of the points in doubt; null where none was asked.</param>
public sealed record AnswerContext(
    string Prompt = "",
    ElementId? AskedFor = null,
    MisconceptionId? Repairing = null,
    SecondOpinion? Second = null)
{
    public static readonly AnswerContext None = new();
}
