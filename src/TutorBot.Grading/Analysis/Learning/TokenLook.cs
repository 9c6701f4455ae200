using System.Text;

namespace TutorBot.Grading.Analysis.Learning;

/// <summary>The look of one token: its plain word, its shape and what kind of thing it may be.</summary>
internal sealed class TokenLook
{
    public TokenLook(string text)
    {
        Text = text;
        var plain = text.Trim('.', ',', ';', ':', '(', ')', '[', ']', '"', '\u201C', '\u201D', '\u2018', '\u2019',
            '\'', '/');
        Plain = plain.Length == 0 ? text : Digits(plain.ToLowerInvariant());
        Shape = Shapes(text, squeeze: false);
        Brief = Shapes(text, squeeze: true);
        IsYear = plain.Length is 4 or 5 && plain[..4].All(char.IsAsciiDigit) && plain[0] is '1' or '2'
            && plain[..2] is "15" or "16" or "17" or "18" or "19" or "20";
        Kind = KindOf(plain);
        Opens = text[0] is '"' or '\u201C' or '\u2018' or '\u00AB' or '\'';
        Closes = text.AsSpan().TrimEnd(".,;:").EndsWith("\"") || text.AsSpan().IndexOfAny('\u201D', '\u00BB') >= 0;
    }

    public string Text { get; }

    /// <summary>In lower case without marks around it; digits as 0, years and short numbers apart.</summary>
    public string Plain { get; }

    public string Shape { get; }

    /// <summary>The shape with every run as one.</summary>
    public string Brief { get; }

    public string Kind { get; }

    public bool IsYear { get; }

    public bool Opens { get; }

    public bool Closes { get; }

    private static string Digits(string word)
    {
        if (!word.Any(char.IsAsciiDigit))
        {
            return word;
        }

        return string.Concat(word.Select(letter => char.IsAsciiDigit(letter) ? '0' : letter));
    }

    private string KindOf(string plain)
    {
        if (plain.Length == 0)
        {
            return "mark";
        }

        if (IsYear)
        {
            return "year";
        }

        if (plain.All(char.IsAsciiDigit))
        {
            return "number" + Math.Min(5, plain.Length);
        }

        if (char.IsAsciiDigit(plain[0]) && plain.Any(letter => letter is '-' or '\u2013') && plain.All(letter =>
            !char.IsLetter(letter)))
        {
            return "range";
        }

        return plain.Any(char.IsAsciiDigit) ? plain.Contains('/', StringComparison.Ordinal) ? "link" : "mixed"
            : plain.Length == 1 && char.IsUpper(plain[0]) ? "initial"
            : plain.Contains("://", StringComparison.Ordinal) || plain.StartsWith("www.", StringComparison.Ordinal)
                ? "link"
            : plain.All(char.IsUpper) ? "capitals"
            : char.IsUpper(plain[0]) ? "capital"
            : "lower";
    }

    private static string Shapes(string text, bool squeeze)
    {
        var shape = new StringBuilder();
        foreach (var letter in text)
        {
            var kind = char.IsUpper(letter) ? 'X' : char.IsLower(letter) ? 'x' : char.IsDigit(letter) ? '0' : letter;
            if (shape.Length > 0 && shape[^1] == kind && (squeeze || shape.Length >= 8))
            {
                continue;
            }

            shape.Append(kind);
            if (shape.Length > 12)
            {
                break;
            }
        }

        return shape.ToString();
    }
}
