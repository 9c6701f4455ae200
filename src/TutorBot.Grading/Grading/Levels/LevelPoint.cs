using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Levels;

/// <summary>A point as the decision table looks at it.</summary>
/// <param name="Number">The element's number in its question; -1 for one that the question lacks.</param>
/// <param name="Family">The number of its family.</param>
internal readonly record struct LevelPoint(
    ElementId Element, int Number, int Family, Standing Standing, bool Placed, bool Linked);
