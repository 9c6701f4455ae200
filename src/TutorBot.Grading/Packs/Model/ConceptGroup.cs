using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>Alternatives of which one must be met.</summary>
/// <param name="Denied">False: the words must be asserted. True: they must be denied. Null: either.</param>
public sealed record ConceptGroup(ImmutableArray<ConceptId> AnyOf, bool? Denied = false);
