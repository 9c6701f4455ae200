using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>A word that a learner may ask for.</summary>
public sealed record GlossaryEntry
{
    public required string Term { get; init; }

    /// <summary>Other spellings, inflections and abbreviations under which it is looked up.</summary>
    public ImmutableArray<string> Forms { get; init; } = [];

    public required Wording Means { get; init; }
}
