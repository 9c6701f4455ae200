using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading;

/// <summary>A level and what would lift it.</summary>
/// <param name="Level">0 to 4.</param>
/// <param name="Reached">The way that gave it; null at level 0.</param>
/// <param name="Next">The cheapest unmet way of the next level; null at level 4.</param>
/// <param name="Lifts">Elements that would meet it, those named by the table or of a family not yet used.</param>
public sealed record LevelDecision(int Level, LevelWay? Reached, LevelWay? Next, IReadOnlyList<ElementId> Lifts);
