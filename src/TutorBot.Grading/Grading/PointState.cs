using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading;

/// <summary>The best state of a point over everything that a learner said on a question.</summary>
public sealed record PointState(ElementId Element, Standing Standing, bool Placed, bool Linked);
