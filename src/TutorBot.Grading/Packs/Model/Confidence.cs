namespace TutorBot.Grading.Packs;

/// <summary>How sure a fact is. What is unsure is not in a pack at all.</summary>
public enum Confidence
{
    Certain,
    Likely,
}
