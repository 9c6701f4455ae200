namespace TutorBot.Grading.Analysis.Citations;

/// <summary>What a citation says, as written.</summary>
internal sealed record CitationParts
{
    public string? Author { get; init; }
    public string? Work { get; init; }
    public string? Container { get; init; }
    public string? Volume { get; init; }
    public string? Issue { get; init; }
    public string? Pages { get; init; }
    public string? Year { get; init; }
    public string? Url { get; init; }
    public string? Defines { get; init; }
    public bool IsSecondHand { get; init; }

    /// <summary>It gives a place in a work: a page, a volume or an issue.</summary>
    public bool HasPlace => Pages is not null || Volume is not null || Issue is not null;

    public bool HasSource => Author is not null || Work is not null;

    public Citation At(TextSpan span, CitationForm form) => new(span, form)
    {
        Author = Author,
        Work = Work,
        Container = Container,
        Volume = Volume,
        Issue = Issue,
        Pages = Pages,
        Year = Year,
        Url = Url,
        Defines = Defines,
        IsSecondHand = IsSecondHand,
    };
}
