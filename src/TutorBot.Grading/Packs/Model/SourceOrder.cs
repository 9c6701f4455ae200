namespace TutorBot.Grading.Packs;

/// <summary>How near a source stands to what it tells of.</summary>
public enum SourceOrder
{
    Primary,
    Secondary,

    /// <summary>A primary voice met only through somebody else's book.</summary>
    SecondHand,
}
