using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Sessions;

/// <summary>A misconception that a learner showed, and what became of it.</summary>
/// <param name="Tries">Repair questions asked, two at most.</param>
public sealed record RepairState(
    MisconceptionId Misconception, QuestionId Question, int Tries, RepairStanding Standing);
