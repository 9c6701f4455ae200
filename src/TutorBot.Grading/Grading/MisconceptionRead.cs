using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading;

/// <summary>A misconception that an answer shows.</summary>
/// <param name="Certain">False when the tutor should ask before it repairs.</param>
public sealed record MisconceptionRead(
    MisconceptionId Misconception,
    EvidenceSpan Evidence,
    ImmutableArray<RuleHit> Rules,
    double Confidence,
    bool Certain);
