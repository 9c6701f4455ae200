using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>A fact from outside the reading that a learner may bring or a tutor may mention.</summary>
public sealed record Evidence
{
    public required EvidenceId Id { get; init; }
    public required string Fact { get; init; }

    /// <summary>Whom the fact helps: against, for or both sides of the reading's case.</summary>
    public required string Helps { get; init; }

    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>True where historians give different accounts; then the fact says so.</summary>
    public bool Disputed { get; init; }

    public required Confidence Confidence { get; init; }
}
