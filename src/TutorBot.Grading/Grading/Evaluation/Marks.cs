using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>
/// What markers found in one answer. What only one of two found is disputed, and left out of every score.
/// </summary>
public sealed record Marks
{
    public static readonly Marks None = new();

    public ImmutableDictionary<ElementId, Standing> Elements { get; init; } =
        ImmutableDictionary<ElementId, Standing>.Empty;

    /// <summary>The shortest words that make each element.</summary>
    public ImmutableDictionary<ElementId, string> Quotes { get; init; } = ImmutableDictionary<ElementId, string>.Empty;

    public ImmutableHashSet<ElementId> Disputed { get; init; } = [];

    public ImmutableHashSet<MisconceptionId> Misconceptions { get; init; } = [];

    public ImmutableHashSet<MisconceptionId> DisputedMisconceptions { get; init; } = [];

    /// <summary>Flags as they stand in JSON.</summary>
    public ImmutableHashSet<string> Flags { get; init; } = [];

    public ImmutableHashSet<string> DisputedFlags { get; init; } = [];

    /// <summary>One level a marker, 0 to 4.</summary>
    public ImmutableArray<int> Levels { get; init; } = [];
}
