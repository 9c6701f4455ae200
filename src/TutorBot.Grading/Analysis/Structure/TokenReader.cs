using System.Collections.Immutable;

namespace TutorBot.Grading.Analysis.Structure;

/// <summary>Cuts a text into tokens, in one pass; equal words share one string.</summary>
internal sealed class TokenReader(string text)
{
    private const int LongestWord = 60;

    /// <summary>A run of one mark longer than this is one token, so that a line of dots costs nothing.</summary>
    private const int LongestRun = 3;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public static ImmutableArray<Token> Read(string text)
    {
        var reader = new TokenReader(text);
        var tokens = ImmutableArray.CreateBuilder<Token>(reader.Count());
        var at = 0;
        while (reader.Next(ref at) is { } span)
        {
            tokens.Add(reader.Make(span));
        }

        return tokens.DrainToImmutable();
    }

    private int Count()
    {
        var count = 0;
        var at = 0;
        while (Next(ref at) is not null)
        {
            count++;
        }

        return count;
    }

    private TextSpan? Next(ref int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || char.IsControl(text[at])))
        {
            at++;
        }

        if (at >= text.Length)
        {
            return null;
        }

        var start = at;
        at = char.IsLetterOrDigit(text[at]) ? WordEnd(at) : MarkEnd(at);
        return new TextSpan(start, at);
    }

    private int WordEnd(int start)
    {
        var at = start + 1;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsMarkOnLetter(text[at]) || Joins(at)))
        {
            at++;
        }

        return at;
    }

    private int MarkEnd(int start)
    {
        var at = start + 1;
        while (at < text.Length && text[at] == text[start])
        {
            at++;
        }

        return at - start > LongestRun ? at : start + 1;
    }

    /// <summary>An apostrophe or hyphen between letters, a comma or point between digits.</summary>
    private bool Joins(int at)
    {
        if (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]))
        {
            return false;
        }

        return text[at] switch
        {
            '\'' or '\u2019' => char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]),
            '-' or '\u2010' or '\u2011' => char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]),
            ',' or '.' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]) && !IsYearAndNote(at),
            _ => false,
        };
    }

    /// <summary>"in 1950.3": the number of a note after the stop, not a decimal.</summary>
    private bool IsYearAndNote(int stop)
    {
        var isYear = stop >= 4 && text[stop] == '.' && text[stop - 4] is '1' or '2'
            && !text.AsSpan(stop - 4, 4).ContainsAnyExceptInRange('0', '9')
            && (stop == 4 || !char.IsAsciiDigit(text[stop - 5]));
        var after = stop + 1;
        while (after < text.Length && char.IsAsciiDigit(text[after]))
        {
            after++;
        }

        return isYear && after - stop <= 3 && (after == text.Length || char.IsWhiteSpace(text[after]));
    }

    private static bool IsMarkOnLetter(char character) => character is >= '\u0300' and <= '\u036F';

    private Token Make(TextSpan span) => new(
        span.Start,
        span.End,
        char.IsLetterOrDigit(text[span.Start]) && span.Length <= LongestWord ? Shared(span) : "");

    private string Shared(TextSpan span)
    {
        Span<char> lower = stackalloc char[LongestWord];
        span.In(text).ToLowerInvariant(lower);
        var word = lower[..span.Length];
        word.Replace('\u2019', '\'');
        var known = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(word, out var shared))
        {
            shared = word.ToString();
            _words.Add(shared);
        }

        return shared;
    }
}
