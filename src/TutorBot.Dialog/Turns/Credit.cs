using System.Collections.Immutable;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Turns;

/// <summary>Words of a message that made a point, or half made it.</summary>
public sealed record Credit(
    QuestionId Question, ElementId Element, Standing Standing, ImmutableArray<EvidenceSpan> Words);
