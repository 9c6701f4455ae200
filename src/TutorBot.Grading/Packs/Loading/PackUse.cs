namespace TutorBot.Grading.Packs;

/// <summary>What a pack is read for.</summary>
public enum PackUse
{
    /// <summary>To check it, to learn from it, to measure it: every file.</summary>
    Whole,

    /// <summary>To grade by it: without its examples where what was fitted on them stands beside them.</summary>
    Grading,
}
