using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>A paragraph of a text: where it begins, what it says in our words, what is worth asking of it.</summary>
public sealed record Paragraph
{
    public required ParagraphId Id { get; init; }

    /// <summary>The opening words, by which a reader finds the place; at most eight words.</summary>
    public required string Opens { get; init; }

    /// <summary>What it says, in our own words.</summary>
    public required Wording Gist { get; init; }

    /// <summary>Short marked quotations on whose wording a point turns; at most twelve words each.</summary>
    public ImmutableArray<string> Quotations { get; init; } = [];

    /// <summary>Citations exactly as printed.</summary>
    public ImmutableArray<string> Citations { get; init; } = [];

    /// <summary>Three questions worth asking of it; they give no element away.</summary>
    public ImmutableArray<string> Ask { get; init; } = [];

    /// <summary>The paragraph itself, where the pack owns it; null where only a locator may be kept.</summary>
    public string? Text { get; init; }
}
