using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>A text that learners read. The reading of a pack, or a second text to hold against it.</summary>
public sealed record SourceText
{
    /// <summary>Names the text within its pack, such as <c>passage</c>.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>What is known of its author, date and kind, in one or two sentences.</summary>
    public required string Describes { get; init; }

    public required ImmutableArray<Paragraph> Paragraphs { get; init; }
}
