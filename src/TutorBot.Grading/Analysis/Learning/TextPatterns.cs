using System.Collections.Frozen;
using TutorBot.Grading.Analysis.Structure;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Learning;

/// <summary>
/// How a text is built, whatever it is about: runs of one to three words of which only those that report, count or join
/// are kept, and all others are a name, a number or a kind of word. "In June 1911 Orme found that 40 % slept" is
/// "in MONTH YEAR NAME found that # % -".
/// </summary>
internal static class TextPatterns
{
    /// <summary>By this letter its features are told from others.</summary>
    public const char Mark = 'p';

    private static readonly LexiconFile Lists = LexiconFile.Open("en/analysis/looks");
    private static readonly FrozenSet<string> Kept = Lists.List("kept").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Months = Lists.List("months").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Each as often as it occurs.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var kinds = Kinds(text);
        for (var at = 0; at < kinds.Count; at++)
        {
            yield return "p:" + kinds[at];
            if (at > 0)
            {
                yield return "p:" + kinds[at - 1] + " " + kinds[at];
            }

            if (at > 1)
            {
                yield return "p:" + kinds[at - 2] + " " + kinds[at - 1] + " " + kinds[at];
            }
        }
    }

    /// <summary>One for each word and mark; a name of several words is one.</summary>
    public static List<string> Kinds(string text)
    {
        var kinds = new List<string> { "^" };
        foreach (var token in TokenReader.Read(text))
        {
            var kind = Kind(text, token, kinds.Count == 1);
            if (kind != "NAME" || kinds[^1] != "NAME")
            {
                kinds.Add(kind);
            }
        }

        return kinds;
    }

    private static string Kind(string text, Token token, bool isFirst)
    {
        var word = token.Word;
        if (!token.IsWord)
        {
            return text[token.Start] is '\u201C' or '\u201D' ? "\"" : text[token.Start].ToString();
        }

        return token.IsNumber ? IsYear(word) ? "YEAR" : word.AsSpan().IndexOfAny(',', '.') > 0 ? "#.#" : "#"
            : char.IsUpper(text[token.Start]) && Months.Contains(word) ? "MONTH"
            : FunctionWords.Contains(word) || Kept.Contains(word) ? word
            : char.IsUpper(text[token.Start]) && !isFirst ? "NAME"
            : Ending(word);
    }

    private static bool IsYear(string word) => word.Length == 4
        && (word[0] == '1' ? word[1] >= '5' : word.StartsWith("20", StringComparison.Ordinal));

    private static string Ending(string word) =>
        word.EndsWith("ed", StringComparison.Ordinal) ? "-ed"
        : word.EndsWith("ing", StringComparison.Ordinal) ? "-ing"
        : word.EndsWith("ly", StringComparison.Ordinal) ? "-ly"
        : word.EndsWith("ion", StringComparison.Ordinal) || word.EndsWith("ity", StringComparison.Ordinal)
            || word.EndsWith("ment", StringComparison.Ordinal) ? "-ion"
        : word.EndsWith('s') ? "-s"
        : "-";
}
