using System.Collections.Immutable;

namespace TutorBot.Grading.Analysis.Measuring;

/// <summary>A line of the table of a measured set.</summary>
/// <param name="Set">What was scored, and on what it was fitted.</param>
/// <param name="Items">Texts scored.</param>
/// <param name="Figures">Names and values, 0 to 1.</param>
public sealed record TaskRow(string Set, int Items, ImmutableArray<(string Name, double Value)> Figures);
