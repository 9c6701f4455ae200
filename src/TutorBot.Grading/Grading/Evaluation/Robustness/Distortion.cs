using System.Collections.Immutable;
using System.Text;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Evaluation.Robustness;

/// <summary>
/// Texts made from others by fixed rules, to see what grading does with them. The text itself settles every choice, so
/// the same text is always changed in the same way.
/// </summary>
internal static class Distortion
{
    private const int ShortestMisspelt = 5;
    private const int OneIn = 6;

    private static readonly ImmutableHashSet<string> Articles = ["the", "a", "an"];

    private static readonly ImmutableDictionary<string, string> Learners = new Dictionary<string, string>
    {
        ["doesn't"] = "don't",
        ["does"] = "do",
        ["has"] = "have",
        ["was"] = "were",
        ["there's"] = "it has",
        ["which"] = "what",
        ["much"] = "many",
        ["wouldn't"] = "will not",
        ["would"] = "will",
        ["because"] = "for that",
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every sixth longer word with two letters swapped, one left out or one doubled.</summary>
    public static string Misspelt(string text) => EachWord(text, (word, at) =>
        word.Length >= ShortestMisspelt && Chosen(text, at, OneIn) == 0 ? Slip(word, Chosen(text, at + 1, 3)) : word);

    /// <summary>Without articles, with the verb forms that many learners of English use.</summary>
    public static string SecondLanguage(string text) => EachWord(text, (word, _) =>
        Articles.Contains(word.ToLowerInvariant()) ? "" : Learners.GetValueOrDefault(word, word));

    /// <summary>The words that carry the content, as a list.</summary>
    public static string KeyWords(string text) => string.Join(", ", Content(text));

    /// <summary>The same in another order.</summary>
    public static string Shuffled(string text) =>
        string.Join(", ", Content(text).OrderBy(word => StableHash.Of(word + text)));

    public static string Denied(string text) => "It is not true that " + text;

    public static string Reported(string text) => $"Somebody wrote: \"{text.TrimEnd('.')}\".";

    /// <summary>The words that carry the content, in their order.</summary>
    public static ImmutableArray<string> Content(string text) =>
        [.. WordReader.Read(text).Where(word => !FunctionWords.Contains(word.Text)).Select(word => word.Text)];

    private static int Chosen(string text, int at, int count) => StableHash.Choose(StableHash.Of(text), at, count);

    private static string Slip(string word, int kind)
    {
        var middle = word.Length / 2;
        return kind switch
        {
            0 => word[..middle] + word[middle + 1] + word[middle] + word[(middle + 2)..],
            1 => word.Remove(middle, 1),
            _ => word.Insert(middle, word[middle].ToString()),
        };
    }

    private static string EachWord(string text, Func<string, int, string> change)
    {
        var changed = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var end = at;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '\''))
            {
                end++;
            }

            changed.Append(end > at ? change(text[at..end], at) : text[at].ToString());
            at = Math.Max(end, at + 1);
        }

        return changed.ToString();
    }
}
