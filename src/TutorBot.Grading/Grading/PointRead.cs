using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading;

/// <summary>A point that an answer makes, or half makes.</summary>
/// <param name="Evidence">The learner's words that make it; at least one span.</param>
/// <param name="Rules">The rules and examples that gave the mark, in words.</param>
/// <param name="Placed">The words carry a paragraph, quoted words or a right fact.</param>
/// <param name="Linked">The words say what the point does to the author's claim, or what follows.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record PointRead(
    ElementId Element,
    Standing Standing,
    ImmutableArray<EvidenceSpan> Evidence,
    ImmutableArray<RuleHit> Rules,
    bool Placed,
    bool Linked,
    double Confidence);
