using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Levels;

/// <summary>A condition of a way to a level.</summary>
/// <param name="Condition">The condition as the pack has it.</param>
/// <param name="Named">For every element of the question by number whether the condition names it.</param>
internal sealed record LevelCheck(LevelCondition Condition, bool[] Named);
