using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading;

/// <summary>What a revision adds to its draft.</summary>
/// <param name="NewPoints">Points that the draft did not make, or made only in part.</param>
/// <param name="NewFromText">A new place, quotation or detail of the reading.</param>
/// <param name="NewFromBeyond">A new fact that the reading does not hold.</param>
/// <param name="NewReason">A new reason or consequence.</param>
/// <param name="Repeats">Nothing but the draft's own words again.</param>
/// <param name="Paraphrases">Other words for what the draft said, and nothing new.</param>
public sealed record RevisionReading(
    ImmutableArray<ElementId> NewPoints,
    bool NewFromText,
    bool NewFromBeyond,
    bool NewReason,
    bool Repeats,
    bool Paraphrases);
