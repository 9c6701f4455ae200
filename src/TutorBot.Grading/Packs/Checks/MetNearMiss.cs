using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>A near miss that meets rules of its own element.</summary>
public sealed record MetNearMiss(
    Element Element, NearMiss Miss, ImmutableArray<RuleId> Rules, NearMissOutcome Outcome);
