using System.Collections.Immutable;
using TutorBot.Web.Parts;

namespace TutorBot.Web.Pages;

/// <summary>What the start page shows.</summary>
/// <param name="Known">True when this browser belongs to a learner.</param>
/// <param name="AskForCode">True when the field for a code stands open.</param>
/// <param name="Problem">Why the visitor was sent here; null as a rule.</param>
public sealed record StartView(
    ImmutableArray<ExerciseCard> Exercises,
    FormToken Token,
    string MessageId,
    bool Known,
    bool AskForCode,
    string? Problem);
