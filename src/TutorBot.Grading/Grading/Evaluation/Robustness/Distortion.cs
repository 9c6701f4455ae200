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

    private static readonly ImmutableArray<string> Before =
    [
        "I read the text twice and then I talked about it with the person next to me.",
        "It took me quite a while and I had to look up some of the words.",
        "We did not finish in class so I am doing the rest of it at home.",
    ];

    private static readonly ImmutableArray<string> Openings =
    [
        "Well, I think that", "he is wrong because", "umm ok so basically", "What I would answer here is that",
        "As far as I can see,", "My first thought was that",
    ];

    private const string After = "That is what I wanted to write down. I hope that my handwriting can be read.";

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

    /// <summary>
    /// Whether a denied text denies all of itself: nothing in it stands after "but" or in a sentence of its own.
    /// </summary>
    public static bool IsDeniedWhole(string text)
    {
        var read = LearnerText.Read(text);
        return read.Denials.Any(denial => denial.IsWhole && denial.Scope.End == read.Words.Length);
    }

    /// <summary>Without every fifth word or so, and with the first two of the others swapped.</summary>
    public static string Altered(string text)
    {
        var words = text.Split(' ').Where((_, at) => Chosen(text, at, 5) != 0).ToList();
        if (words.Count > 1)
        {
            (words[0], words[1]) = (words[1], words[0]);
        }

        return string.Join(' ', words);
    }

    /// <summary>In the middle of much that says nothing.</summary>
    public static string Padded(string text) => $"{string.Join(' ', Before)} {text.TrimEnd('.')}. {After}";

    /// <summary>After one of the openings with which people begin, whatever they go on to say.</summary>
    public static string Opened(string text) =>
        $"{Openings[Chosen(text, 0, Openings.Length)]} {char.ToLowerInvariant(text[0])}{text[1..]}";

    /// <summary>What <see cref="Padded"/> adds, by itself.</summary>
    public static string Padding => $"{string.Join(' ', Before)} {After}";

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
