using System.Collections.Immutable;
using System.Text;

namespace TutorBot.Dialog.Contributions;

/// <summary>A message as its words: lower case, without signs.</summary>
internal sealed record Utterance(string Text, ImmutableArray<string> Words)
{
    private const int Longest = 2000;

    /// <summary>The words between blanks, with a blank at either end, so that whole words can be looked for.</summary>
    public string Line { get; } = ' ' + string.Join(' ', Words) + ' ';

    public bool IsEmpty => Words.IsEmpty;

    /// <summary>True for the address of a page and nothing else.</summary>
    public bool IsLink => Text.AsSpan().Trim() is var only
        && !only.ContainsAny(' ', '\n', '\t')
        && (only.StartsWith("http://") || only.StartsWith("https://") || only.StartsWith("www."));

    /// <summary>Only the beginning of a long text, for most forms are short.</summary>
    public static Utterance Of(string text) => Read(text, Longest);

    /// <summary>All of a text, for what must not be missed at its end.</summary>
    public static Utterance OfAll(string text) => Read(text, text.Length);

    private static Utterance Read(string text, int longest)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        foreach (var sign in text.AsSpan(0, Math.Min(text.Length, longest)))
        {
            Take(sign, word, words);
        }

        Close(word, words);
        return new Utterance(text, words.ToImmutable());
    }

    private static void Take(char sign, StringBuilder word, ImmutableArray<string>.Builder words)
    {
        if (char.IsLetterOrDigit(sign))
        {
            word.Append(char.ToLowerInvariant(sign));
        }
        else if (sign is not ('\'' or '’' or '‘' or '`'))
        {
            Close(word, words);
        }
    }

    private static void Close(StringBuilder word, ImmutableArray<string>.Builder words)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
