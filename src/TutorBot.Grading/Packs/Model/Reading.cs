using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>How an element or a misconception is read in an answer.</summary>
public sealed record Reading
{
    public static readonly Reading None = new();

    public ImmutableArray<ReadingRule> Rules { get; init; } = [];

    /// <summary>Wordings that make the point, or half of it.</summary>
    public ImmutableArray<Phrasing> Says { get; init; } = [];

    /// <summary>Similar words that do not make it.</summary>
    public ImmutableArray<NearMiss> NearMisses { get; init; } = [];

    /// <summary>
    /// Weights of the combination of rules and similarity, as <c>calibrate</c> wrote them; may be empty.
    /// </summary>
    public ImmutableDictionary<string, double> Weights { get; init; } = ImmutableDictionary<string, double>.Empty;

    /// <summary>
    /// Nothing but likeness to the wordings can read it: there is no rule, and nobody has calibrated it.
    /// </summary>
    public bool IsByWordings => Rules.IsEmpty && Weights.IsEmpty;
}
