using System.Collections.Frozen;
using System.Globalization;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>Cuts a message into words and the marks that tell something.</summary>
internal static class FlagTokens
{
    /// <summary>Words of any subject that are kept as they are.</summary>
    private static readonly FrozenSet<string> Kept =
        EnglishLexicon.Default.Flags.List("kept" + FlagWords.Ending).ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<FlagToken> Of(LearnerText text, AskedLine asked)
    {
        var end = 0;
        foreach (var word in text.Words)
        {
            foreach (var mark in Marks(text.Folded.Text, end, word.Start))
            {
                yield return mark;
            }

            yield return Of(word, asked);
            end = word.End;
        }

        foreach (var mark in Marks(text.Folded.Text, end, text.Folded.Text.Length))
        {
            yield return mark;
        }
    }

    private static FlagToken Of(Word word, AskedLine asked)
    {
        var usual = Usual(word);
        var shape = Kept.Contains(usual) || FunctionWords.Contains(usual) ? usual
            : asked.Has(word) ? "Q"
            : word.IsNumber ? "N"
            : "X";
        return new FlagToken(usual, word.Text, shape);
    }

    /// <summary>A word as it is usually spelt.</summary>
    public static string Usual(Word word) => EnglishLexicon.Default.Chat(word.Text);

    /// <summary>Commas, points and quotation marks tell nothing; faces and hearts are one.</summary>
    private static IEnumerable<FlagToken> Marks(string text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            var letter = text[at];
            if (char.IsWhiteSpace(letter) || letter is ',' or '.' or '\'' or '"' or '-' or '\u200d' or '\ufe0f'
                || char.IsLowSurrogate(letter))
            {
                continue;
            }

            var mark = char.IsAscii(letter) ? letter.ToString(CultureInfo.InvariantCulture) : "\u263a";
            yield return new FlagToken(mark, "", mark);
        }
    }
}
