using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>
/// A learner's answer with the points that markers found in it; likeness and weights are fitted on such.
/// </summary>
public sealed record MarkedExample
{
    public required string Text { get; init; }

    public required QuestionId Question { get; init; }

    /// <summary>The tutor's line that it replies to; empty when it stands alone.</summary>
    public string Prompt { get; init; } = "";

    public ImmutableArray<MarkedPoint> Points { get; init; } = [];

    /// <summary>Elements on which the markers differed: neither made nor not made.</summary>
    public ImmutableArray<ElementId> Unsure { get; init; } = [];

    /// <summary>The misconceptions that markers found in the text.</summary>
    public ImmutableArray<MisconceptionId> Misconceptions { get; init; } = [];

    /// <summary>The marked answer that the words come from; empty when they were made up for the pack.</summary>
    public string From { get; init; } = "";

    /// <summary>
    /// Who wrote them, as a number without meaning, after the class and a dash where there are several; empty when
    /// unknown.
    /// </summary>
    public string Learner { get; init; } = "";

    /// <summary>The set of marked answers that it belongs to; empty when none.</summary>
    public string Set { get; init; } = "";
}
