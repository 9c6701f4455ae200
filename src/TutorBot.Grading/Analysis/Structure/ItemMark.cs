namespace TutorBot.Grading.Analysis.Structure;

/// <summary>The number, bullet or sign that an item or a note begins with.</summary>
/// <param name="End">Where what it says begins.</param>
internal readonly record struct ItemMark(string Label, int End)
{
    private const string Superscripts = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    /// <summary>Null when the line begins with no such mark.</summary>
    /// <param name="inNotes">A bare number before a capital letter counts, as in a list of notes.</param>
    public static ItemMark? Read(string text, TextSpan line, bool inNotes)
    {
        var first = text[line.Start];
        if (first is '-' or '*' or '\u2022' or '\u2013' or '\u00B7' or '\u2020' or '\u2021')
        {
            return Bullet(text, line, first);
        }

        if (Superscripts.Contains(first, StringComparison.Ordinal))
        {
            return Superscript(text, line);
        }

        return first is '[' or '(' ? Bracketed(text, line) : Numbered(text, line, inNotes);
    }

    /// <summary>The digit of a superscript; the character itself when it is none.</summary>
    public static char Digit(char character) =>
        Superscripts.IndexOf(character, StringComparison.Ordinal) is var digit and >= 0
            ? (char)('0' + digit)
            : character;

    public static bool IsSuperscript(char character) => Superscripts.Contains(character, StringComparison.Ordinal);

    private static ItemMark? Bullet(string text, TextSpan line, char sign)
    {
        var after = line.Start + 1;
        var note = sign is '\u2020' or '\u2021' or '*';
        if (after < line.End && (char.IsWhiteSpace(text[after]) || (note && char.IsUpper(text[after]))))
        {
            return Make(text, line, note ? sign.ToString() : "", after);
        }

        return null;
    }

    private static ItemMark? Superscript(string text, TextSpan line)
    {
        var end = line.Start;
        while (end < line.End && IsSuperscript(text[end]))
        {
            end++;
        }

        var label = string.Concat(text[line.Start..end].Select(Digit));
        return Make(text, line, label, end);
    }

    private static ItemMark? Bracketed(string text, TextSpan line)
    {
        var close = text.AsSpan(line.Start, Math.Min(line.Length, 8)).IndexOfAny(']', ')');
        var label = close > 1 ? text[(line.Start + 1)..(line.Start + close)] : "";
        if (!label.TrimStart('^').All(char.IsAsciiLetterOrDigit) || !label.Any(char.IsAsciiDigit) || label.Length > 4)
        {
            return null;
        }

        var end = line.Start + close + 1;
        end = end < line.End && text[end] == ':' ? end + 1 : end;
        return Make(text, line, label.TrimStart('^'), end);
    }

    private static ItemMark? Numbered(string text, TextSpan line, bool inNotes)
    {
        if (Number(text, line.Start, line.End) is not { } digits)
        {
            return null;
        }

        var stopped = digits < line.End && text[digits] is '.' or ')';
        var end = stopped ? digits + 1 : digits;
        var spaced = end == line.End || char.IsWhiteSpace(text[end]);
        if (!spaced || !(stopped || (inNotes && BeginsCapital(text, end, line.End))))
        {
            return null;
        }

        var label = text[line.Start..digits];
        var mark = Make(text, line, label, end);
        var second = Number(text, mark.End, line.End);
        return second is { } inner && inner < line.End && text[inner] == '.'
            && (inner + 1 == line.End || char.IsWhiteSpace(text[inner + 1]))
            ? Make(text, line, text[mark.End..inner], inner + 1)
            : mark;
    }

    private static int? Number(string text, int start, int end)
    {
        var at = start;
        while (at < end && at < start + 4 && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at > start && at < start + 4 ? at : null;
    }

    private static bool BeginsCapital(string text, int from, int end)
    {
        var content = LineReader.Trim(text, from, end);
        return content.Length > 0 && (char.IsUpper(text[content.Start]) || text[content.Start] is '\u2018'
            or '\u201C');
    }

    private static ItemMark Make(string text, TextSpan line, string label, int end) =>
        new(label, LineReader.Trim(text, end, line.End) is { Length: > 0 } rest ? rest.Start : line.End);
}
