using System.Collections.Immutable;

namespace TutorBot.Grading.Grading.Rules;

/// <summary>A group of a rule with its concepts by number.</summary>
/// <param name="Denied">False: asserted; true: denied; null: either.</param>
internal sealed record CompiledGroup(ImmutableArray<int> Concepts, bool? Denied);
