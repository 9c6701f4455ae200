using System.Collections.Immutable;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>The features of a word wherever it stands, by their slots.</summary>
/// <param name="Place">Where the text has it first.</param>
/// <param name="StemHash">What pairs of stems are made of.</param>
/// <param name="Stem">The stem.</param>
/// <param name="First">The pair that it makes at the start of a stretch.</param>
/// <param name="IsSmall">It carries no content; then it has no letters.</param>
/// <param name="Letters">Its letters, four at a time.</param>
internal sealed record WordFeatures(
    int Place, ulong StemHash, int Stem, int First, bool IsSmall, ImmutableArray<int> Letters);
