namespace TutorBot.Grading.Packs;

/// <summary>Something that a text asserts, in our own words.</summary>
public sealed record Claim
{
    public required ClaimId Id { get; init; }
    public required ParagraphId Paragraph { get; init; }
    public required string Statement { get; init; }

    /// <summary>Thesis, support, concession, counterfactual or characterisation.</summary>
    public required string Kind { get; init; }

    /// <summary>What the text gives for it: citation, reasoning, assertion, ridicule or nothing, in words.</summary>
    public required string Support { get; init; }

    /// <summary>What one would need in order to check it.</summary>
    public required string Check { get; init; }
}
