using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>One row of a question's decision table: the level is reached when any of its ways is.</summary>
/// <param name="Level">1 to 4.</param>
/// <param name="Ways">Alternatives, the cheapest first; each names every condition that it needs.</param>
public sealed record LevelRow(int Level, ImmutableArray<LevelWay> Ways);
