using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Sessions;

/// <summary>The tutor's open question.</summary>
/// <param name="Say">As it was asked.</param>
/// <param name="Simple">Its simple version.</param>
public sealed record PendingPrompt(string Say, string Simple)
{
    /// <summary>The point that it asks for; null for an open question.</summary>
    public ElementId? Element { get; init; }

    /// <summary>The misconception that it tries to repair.</summary>
    public MisconceptionId? Repairing { get; init; }

    /// <summary>The rung of the ladder; null for any other move.</summary>
    public Rung? Rung { get; init; }

    /// <summary>True when it asks to put a point to use that was told.</summary>
    public bool Use { get; init; }

    /// <summary>True once it was put in its simple version.</summary>
    public bool Simplified { get; init; }

    /// <summary>The level, 2 or 3, from which its answer may lift a question that could be left; else 0.</summary>
    public int LiftFrom { get; init; }
}
