using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Targets;

/// <summary>A step on the ladder of a point.</summary>
/// <param name="IsGap">True for the question after the gap of a half-made point, asked instead of the rung's.</param>
internal sealed record Step(Element Element, Rung Rung, Wording Words, bool IsGap);
