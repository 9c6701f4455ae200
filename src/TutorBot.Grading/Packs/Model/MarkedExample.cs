namespace TutorBot.Grading.Packs;

/// <summary>A learner's words, marked for one element; the pack's weights are fitted on such examples.</summary>
public sealed record MarkedExample
{
    public required string Text { get; init; }
    public required QuestionId Question { get; init; }
    public required ElementId Element { get; init; }

    /// <summary>How far the words make the element; null when they do not.</summary>
    public required Standing? Standing { get; init; }

    /// <summary>The marked answer that the words come from; empty when they were made up for the pack.</summary>
    public string From { get; init; } = "";

    /// <summary>Who wrote them, as a number without meaning; empty when unknown.</summary>
    public string Learner { get; init; } = "";

    /// <summary>The set of marked answers that they belong to; empty when none.</summary>
    public string Set { get; init; } = "";
}
