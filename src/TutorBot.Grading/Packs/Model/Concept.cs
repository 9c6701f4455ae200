using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>
/// One idea with the surface forms in which learners put it. The form language: config/packs/README.md.
/// </summary>
public sealed record Concept(ConceptId Id, ImmutableArray<string> Forms);
