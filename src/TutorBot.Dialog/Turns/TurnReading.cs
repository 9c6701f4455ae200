using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Moves;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Turns;

/// <summary>How a message was taken and what the tutor did.</summary>
/// <param name="Element">The point that the tutor went for; null where it went for none.</param>
/// <param name="Misconception">The misconception that it took up.</param>
public sealed record TurnReading(
    Contribution Contribution, Move Move, ElementId? Element = null, MisconceptionId? Misconception = null);
