using System.Collections.Immutable;

namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>What a number of answers adds to the totals of a table.</summary>
/// <param name="Levels">Ours and theirs, one pair a marker.</param>
internal sealed record Tally(
    Counts Elements, Counts Misconceptions, Counts Flags, ImmutableArray<(int Ours, int Theirs)> Levels);
