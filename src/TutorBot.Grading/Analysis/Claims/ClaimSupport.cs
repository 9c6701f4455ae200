namespace TutorBot.Grading.Analysis.Claims;

/// <summary>What a claim rests on in the text itself, the strongest first.</summary>
public enum ClaimSupport
{
    Cited,
    Quoted,
    Argued,
    Example,
    Asserted,
}
