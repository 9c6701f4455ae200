namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>Another's words in a text. A direct quotation's stretch includes its marks.</summary>
/// <param name="Depth">0 outside all others; 1 within one quotation, and so on.</param>
public sealed record Quotation(TextSpan Span, QuotationKind Kind, int Depth)
{
    /// <summary>The fullest form that the text has of the speaker's name or role; null when it names none.</summary>
    public string? Speaker { get; init; }

    /// <summary>Where <see cref="Speaker"/> stands: the occurrence nearest to the quotation.</summary>
    public TextSpan? SpeakerSpan { get; init; }

    /// <summary>The index of the citation that belongs to it.</summary>
    public int? Citation { get; init; }

    /// <summary>The verb or word that introduces the speaker, in lower case; empty when there is none.</summary>
    public string Cue { get; init; } = "";

    /// <summary>
    /// True when the text names the speaker beside the quotation, not by a pronoun and not by a guess.
    /// </summary>
    public bool IsExplicit { get; init; }
}
