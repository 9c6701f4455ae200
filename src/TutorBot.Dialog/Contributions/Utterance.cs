using System.Collections.Immutable;
using System.Text;

namespace TutorBot.Dialog.Contributions;

/// <summary>A message as its words: lower case, without signs; only its beginning, for forms are short.</summary>
internal sealed record Utterance(string Text, ImmutableArray<string> Words)
{
    private const int Longest = 2000;

    /// <summary>The words between blanks, with a blank at either end, so that whole words can be looked for.</summary>
    public string Line { get; } = ' ' + string.Join(' ', Words) + ' ';

    public bool IsEmpty => Words.IsEmpty;

    public static Utterance Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        foreach (var sign in text.AsSpan(0, Math.Min(text.Length, Longest)))
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
