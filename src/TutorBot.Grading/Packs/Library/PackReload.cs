using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>The library after a reload, and what the reload brought.</summary>
public sealed record PackReload(PackLibrary Library, ImmutableArray<PackChange> Changes);
