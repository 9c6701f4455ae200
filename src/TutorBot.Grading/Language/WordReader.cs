using System.Collections.Immutable;

namespace TutorBot.Grading.Language;

/// <summary>Cuts a folded text into words and the marks between them.</summary>
internal static class WordReader
{
    public static ImmutableArray<Word> Read(string folded, out Break after, Work work)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        var quotes = new QuoteMarks(folded, work);
        var before = Break.None;
        var at = 0;
        while (at < folded.Length)
        {
            if (char.IsLetterOrDigit(folded[at]))
            {
                var end = WordEnd(folded, at);
                work.Add(end - at);
                words.Add(Make(folded, at, end, before));
                before = Break.None;
                at = end;
            }
            else
            {
                before |= Mark(folded, at, quotes, work);
                work.Add(1);
                at++;
            }
        }

        after = before;
        return words.ToImmutable();
    }

    /// <summary>The words of a short text such as a form of a concept.</summary>
    public static ImmutableArray<Word> Read(string text) => Read(Folding.Fold(text).Text, out _, new Work());

    private static Word Make(string folded, int start, int end, Break before)
    {
        var text = Contractions.Plain(folded[start..end]);
        return new Word(text, Stems.Of(text), start, end, before);
    }

    private static int WordEnd(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || JoinsWord(text, at)))
        {
            at++;
        }

        return at;
    }

    /// <summary>An apostrophe between letters, or a comma or point between digits.</summary>
    private static bool JoinsWord(string text, int at)
    {
        if (at + 1 >= text.Length)
        {
            return false;
        }

        return text[at] switch
        {
            '\'' => char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]),
            ',' or '.' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
            _ => false,
        };
    }

    private static Break Mark(string text, int at, QuoteMarks quotes, Work work) => text[at] switch
    {
        ',' => Break.Comma,
        ';' or ':' or '(' or ')' or '[' or ']' or '/' => Break.Strong,
        '-' when IsSpaced(text, at) => Break.Strong,
        '.' when IsAbbreviation(text, at, work) => Break.None,
        '.' or '!' => Break.Stop,
        '?' => Break.Question,
        '\n' when BeginsItem(text, at + 1, work) => Break.Item,
        '\n' => Break.Line,
        '"' or '\'' => quotes.At(at),
        _ => Break.None,
    };

    private static bool IsSpaced(string text, int at) =>
        (at == 0 || text[at - 1] is ' ' or '-' or '\n') || (at + 1 < text.Length && text[at + 1] is ' ' or '-');

    /// <summary>An empty line, or a line that begins as an item of a list.</summary>
    private static bool BeginsItem(string text, int at, Work work)
    {
        var first = at;
        while (first < text.Length && text[first] == ' ')
        {
            first++;
        }

        work.Add(first - at + 1);
        return first < text.Length && text[first] is '\n' or '-' or '*';
    }

    private static bool IsAbbreviation(string text, int at, Work work)
    {
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        work.Add(at - start + 1);
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        var word = text[start..at];
        return char.IsLetterOrDigit(next) ? word.Length == 1 : EnglishLexicon.Default.IsAbbreviation(word);
    }
}
