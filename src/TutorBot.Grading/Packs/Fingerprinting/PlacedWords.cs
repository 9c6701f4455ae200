using System.Collections.Immutable;
using System.Text;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Packs.Fingerprinting;

/// <summary>The words that <see cref="WordWindows"/> hashes, with their places.</summary>
internal static class PlacedWords
{
    public static ImmutableArray<PlacedWord> Of(string text)
    {
        var folded = Folding.Fold(text);
        var words = ImmutableArray.CreateBuilder<PlacedWord>();
        var word = new StringBuilder();
        var first = 0;
        for (var at = 0; at <= folded.Text.Length; at++)
        {
            var character = at < folded.Text.Length ? folded.Text[at] : ' ';
            if (char.IsLetterOrDigit(character))
            {
                first = word.Length == 0 ? at : first;
                word.Append(character);
            }
            else if (character != '\'' && word.Length > 0)
            {
                words.Add(new PlacedWord(word.ToString(), folded.OriginalStart(first), folded.OriginalEnd(at)));
                word.Clear();
            }
        }

        return words.ToImmutable();
    }

    /// <summary>Where a sequence of words stands at or after an index; -1 when nowhere.</summary>
    public static int Find(ImmutableArray<PlacedWord> words, IReadOnlyList<string> sought, int from)
    {
        for (var at = from; at + sought.Count <= words.Length; at++)
        {
            if (sought.Index().All(pair => words[at + pair.Index].Text == pair.Item))
            {
                return at;
            }
        }

        return -1;
    }
}
