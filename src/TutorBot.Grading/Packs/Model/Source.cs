using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>A work or a voice that a text cites: as given, and what it really is.</summary>
public sealed record Source
{
    public required SourceId Id { get; init; }

    /// <summary>The text's <see cref="SourceText.Id"/>.</summary>
    public required string Text { get; init; }

    public required string Name { get; init; }

    /// <summary>The citation exactly as printed; empty where the text cites nothing.</summary>
    public required string CitedAs { get; init; }

    public ImmutableArray<ParagraphId> Paragraphs { get; init; } = [];
    public required string Is { get; init; }
    public string Author { get; init; } = "";
    public string Date { get; init; } = "";

    /// <summary>The kind of record: speech notes, letter, article, minutes, book, memoir.</summary>
    public string Record { get; init; } = "";

    public required SourceOrder Order { get; init; }

    /// <summary>Whose side the voice stands on.</summary>
    public string Camp { get; init; } = "";

    public ImmutableArray<string> Cautions { get; init; } = [];

    /// <summary>The claims that lean on it.</summary>
    public ImmutableArray<ClaimId> Claims { get; init; } = [];
}
