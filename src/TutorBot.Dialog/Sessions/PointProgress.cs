using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Sessions;

/// <summary>What a learner has of one point, and how much help it took.</summary>
public sealed record PointProgress
{
    public required ElementId Element { get; init; }

    /// <summary>The best state so far; null while it was only asked for.</summary>
    public Standing? Standing { get; init; }

    public bool Placed { get; init; }
    public bool Linked { get; init; }

    /// <summary>The highest help given for it before it was made.</summary>
    public HelpLevel Help { get; init; }

    /// <summary>Turns that asked for it.</summary>
    public int Asked { get; init; }

    /// <summary>The learner's words that made it; empty while they made nothing.</summary>
    public string Words { get; init; } = "";

    /// <summary>Those of the words that may be held up; empty where none are fit for it.</summary>
    public string Quote { get; init; } = "";

    /// <summary>The question in which the words fell, where it was an earlier one.</summary>
    public QuestionId? CarriedFrom { get; init; }

    /// <summary>Left without being told; it may come back by itself.</summary>
    public bool Parked { get; init; }

    /// <summary>The tutor said it.</summary>
    public bool Told { get; init; }

    /// <summary>The learner says that it was said; the teacher decides, and it is not asked for again.</summary>
    public bool Contested { get; init; }
}
