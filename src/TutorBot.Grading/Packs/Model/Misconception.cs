using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>A misreading of the text or a mistaken belief, with its repair.</summary>
public sealed record Misconception
{
    public required MisconceptionId Id { get; init; }

    /// <summary>The mistake in a few words, for teachers.</summary>
    public required string Mistake { get; init; }

    /// <summary>True when it poisons the whole task, so that it is repaired before anything else.</summary>
    public bool Poisons { get; init; }

    /// <summary>The questions in which it is looked for; empty means all.</summary>
    public ImmutableArray<QuestionId> Questions { get; init; } = [];

    /// <summary>Where the repair question can be answered from.</summary>
    public ImmutableArray<ParagraphId> Paragraphs { get; init; } = [];

    /// <summary>Takes up what is right and asks one question that the page answers.</summary>
    public required Wording Repair { get; init; }

    /// <summary>A second, smaller repair question.</summary>
    public required Wording RepairAgain { get; init; }

    /// <summary>Said when two repairs did not help: what to keep in mind, without a verdict.</summary>
    public required Wording Leave { get; init; }

    /// <summary>Said when the learner's answer clears it; leads on, asks nothing.</summary>
    public required Wording Cleared { get; init; }

    public Reading Reading { get; init; } = Reading.None;

    /// <summary>Rules that show, in the answer to a repair question, that the mistake is cleared.</summary>
    public Reading ClearedBy { get; init; } = Reading.None;
}
