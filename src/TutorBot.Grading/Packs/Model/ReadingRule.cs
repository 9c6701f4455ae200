using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>
/// A sentence-sized rule over concepts: within its scope every group of <see cref="All"/> is met by one of its
/// concepts, in words that the learner asserts, and none of <see cref="None"/> is.
/// </summary>
public sealed record ReadingRule
{
    public required RuleId Id { get; init; }

    /// <summary>The rule in words, as "why?" shows it to teachers.</summary>
    public required string Says { get; init; }

    public required Standing Gives { get; init; }

    /// <summary>Each entry is one group of alternatives; every group must be met.</summary>
    public required ImmutableArray<ConceptGroup> All { get; init; }

    /// <summary>Concepts that must not stand in the scope.</summary>
    public ImmutableArray<ConceptId> None { get; init; } = [];

    public RuleScope Scope { get; init; } = RuleScope.Sentence;

    /// <summary>True when the groups must follow each other in the order written.</summary>
    public bool InOrder { get; init; }

    /// <summary>True when the rule reads only replies to a prompt that asked for this element.</summary>
    public bool OnlyWhenAsked { get; init; }
}
