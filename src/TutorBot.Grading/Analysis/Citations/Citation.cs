namespace TutorBot.Grading.Analysis.Citations;

/// <summary>
/// A place where a text points at a source. The parts are as written, white space apart and without the stop or comma
/// after them; null where the citation does not give them.
/// </summary>
public sealed record Citation(TextSpan Span, CitationForm Form)
{
    public string? Author { get; init; }
    public string? Work { get; init; }

    /// <summary>The journal, book or newspaper that the work stands in.</summary>
    public string? Container { get; init; }

    public string? Volume { get; init; }
    public string? Issue { get; init; }
    public string? Pages { get; init; }
    public string? Year { get; init; }
    public string? Url { get; init; }

    /// <summary>The index of the citation that this one points back at, or forward to in a list of works.</summary>
    public int? RefersTo { get; init; }

    /// <summary>Another's words are taken from the source named: "quoted in", "cited in".</summary>
    public bool IsSecondHand { get; init; }

    /// <summary>How near the source looks to what it is cited for.</summary>
    public SourceStanding Standing { get; init; }

    /// <summary>The abbreviation that the citation sets up for later; null when it sets up none.</summary>
    public string? Defines { get; init; }

    /// <summary>The number or sign of a note, or of the mark that stands for it; empty for all else.</summary>
    public string Label { get; init; } = "";

    /// <summary>True for the number in a sentence that stands for a note.</summary>
    public bool IsMarker { get; init; }
}
