using System.Collections.Immutable;

namespace TutorBot.Grading.Grading.Reference.Texts;

/// <summary>A content word of a text that is compared, once for each stem.</summary>
/// <param name="Weight">0 to 1: how much the word says, by how rare it is.</param>
/// <param name="Vector">Of length 1; null for a word without one.</param>
/// <param name="Letters">Three letters at a time, which outlive slips of spelling.</param>
internal sealed record Term(string Word, string Stem, double Weight, float[]? Vector, ImmutableArray<long> Letters);
