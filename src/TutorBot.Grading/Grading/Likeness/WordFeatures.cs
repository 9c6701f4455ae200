using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>The features of a word wherever it stands, by their slots.</summary>
/// <param name="Place">Where the text has it first.</param>
/// <param name="StemHash">What pairs of stems are made of.</param>
/// <param name="Stem">The stem.</param>
/// <param name="First">The pair that it makes at the start of a stretch.</param>
/// <param name="IsSmall">It carries no content; then it has no letters.</param>
/// <param name="Letters">Its letters, four at a time.</param>
internal sealed record WordFeatures(
    int Place, ulong StemHash, int Stem, int First, bool IsSmall, ImmutableArray<int> Letters)
{
    private const int LettersTogether = 4;

    /// <param name="word">A word of a text.</param>
    /// <param name="place">Where the text has it first.</param>
    /// <param name="slots">Those of the text.</param>
    public static WordFeatures Of(Word word, int place, FeatureSlots slots)
    {
        var small = FunctionWords.Contains(word.Text) && word.Stem != "not";
        var stem = StableHash.Of(word.Stem);
        return new WordFeatures(
            place,
            stem,
            slots.Of(FeatureKey.OfStem(stem)),
            slots.Of(FeatureKey.OfPair(FeatureKey.Start, stem)),
            small,
            small ? [] : ReadLetters(word.Text, slots));
    }

    private static ImmutableArray<int> ReadLetters(string word, FeatureSlots slots)
    {
        var padded = $"_{word}_";
        var letters = ImmutableArray.CreateBuilder<int>(Math.Max(0, padded.Length - LettersTogether + 1));
        for (var at = 0; at + LettersTogether <= padded.Length; at++)
        {
            letters.Add(slots.Of(FeatureKey.OfLetters(padded.AsSpan(at, LettersTogether))));
        }

        return letters.MoveToImmutable();
    }
}
