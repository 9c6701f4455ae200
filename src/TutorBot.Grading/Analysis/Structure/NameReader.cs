using System.Collections.Immutable;

namespace TutorBot.Grading.Analysis.Structure;

/// <summary>Finds the names of a text by their capital letters and by the company that they keep.</summary>
internal sealed class NameReader
{
    private const int MostWords = 6;

    private readonly Manuscript _text;
    private readonly HashSet<string> _inside = new(StringComparer.Ordinal);
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);

    private NameReader(Manuscript text)
    {
        _text = text;
        for (var at = 0; at < text.Tokens.Length; at++)
        {
            if (!text.IsCapital(at))
            {
                _small.Add(text.Word(at));
            }
            else if (!IsInitial(text, at))
            {
                _inside.Add(text.Word(at));
            }
        }
    }

    public static ImmutableArray<Mention> Read(Manuscript text)
    {
        var reader = new NameReader(text);
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        for (var at = 0; at < text.Tokens.Length; at++)
        {
            if (reader.End(at) is var end && end > at)
            {
                mentions.Add(Make(text, at, end));
                at = end - 1;
            }
        }

        return mentions.ToImmutable();
    }

    /// <summary>True for the first word of a sentence, where every word has a capital.</summary>
    public static bool IsInitial(Manuscript text, int token)
    {
        if (token == 0 || text.Mark(token - 1) is '.' && text.Word(token - 2) is { Length: > 1 } word
            && !NameWords.Honorifics.Contains(word))
        {
            return true;
        }

        var before = text.Mark(token - 1);
        return before is '!' or '?' or ':' or '\u2026' or '(' or '*' or '#' or '>'
                or '"' or '\u201C' or '\u201D' or '\u2018' or '\u2019'
            || IsNewParagraph(text, token);
    }

    private static bool IsNewParagraph(Manuscript text, int token)
    {
        var from = text.Tokens[token - 1].End;
        var gap = text.Text.AsSpan(from, Math.Min(40, text.Tokens[token].Start - from));
        return gap.Count('\n') > 1;
    }

    private int End(int token)
    {
        if (!IsNamed(token))
        {
            return token;
        }

        var at = token + 1;
        while (at < _text.Tokens.Length && at - token < MostWords * 2 && GoesOn(token, ref at))
        {
            at++;
        }

        var single = at - token == 1 && IsInitial(_text, token);
        return single && !_inside.Contains(_text.Word(token)) && !ReportingVerbs.Default.IsTelling(_text, at) ? token
            : at;
    }

    private bool IsNamed(int token) =>
        _text.IsCapital(token)
        && (!NameWords.Never.Contains(_text.Word(token)) || IsTitle(token) || IsNamedByCue(token))
        && _text.Word(token) is not "i'm"
        && !_text.Tokens[token].IsNumber && !IsShouted(token);

    /// <summary>Beside words and their verb any word is somebody's name: "..." said Good; "...," Irish said.</summary>
    private bool IsNamedByCue(int token) =>
        ((IsClose(token - 2) && !_text.IsCapital(token - 1) && ReportingVerbs.Default.IsVerb(_text, token - 1))
            || (IsClose(token - 1) && _text.Mark(token - 2) == ',' && ReportingVerbs.Default.IsVerb(_text, token + 1)))
        && !NameWords.IsPronoun(_text.Word(token)) && !NameWords.Determiners.Contains(_text.Word(token))
        && !_text.IsCapital(token + 1);

    private bool IsClose(int token) => _text.Mark(token) is '"' or '\u201D' or '\u2019' or '\'';

    /// <summary>"Lord Henry", where "Lord!" alone is none.</summary>
    private bool IsTitle(int token) =>
        NameWords.Honorifics.Contains(_text.Word(token)) && _text.IsCapital(token + 1)
        && !NameWords.Never.Contains(_text.Word(token + 1));

    /// <summary>A word in capitals that the text also writes small is loud and no name.</summary>
    private bool IsShouted(int token)
    {
        var word = _text.Tokens[token];
        return word.End - word.Start > 1 && char.IsUpper(_text.Text[word.Start + 1]) && _small.Contains(word.Word);
    }

    /// <summary>Moves over an initial's stop or a particle; false where the name has ended.</summary>
    private bool GoesOn(int first, ref int at)
    {
        var before = _text.Word(at - 1);
        if (before.EndsWith("'s", StringComparison.Ordinal))
        {
            return false;
        }

        if (_text.Mark(at) == '.' && IsStopOfName(at))
        {
            return true;
        }

        if (_text.Tokens[at].Start > _text.Tokens[at - 1].End + 1)
        {
            return false;
        }

        var particle = NameWords.Particles.Contains(_text.Word(at)) && _text.IsCapital(at + 1) && !_text.IsCapital(at);
        return particle || (_text.IsCapital(at) && IsNamed(at) && !Splits(first, at));
    }

    /// <summary>"V. I. Lenin", "Mr. Smith".</summary>
    private bool IsStopOfName(int stop)
    {
        var before = _text.Word(stop - 1);
        return _text.IsCapital(stop + 1) && (before.Length == 1 || NameWords.Honorifics.Contains(before)
            && before.Length < 5);
    }

    /// <summary>The stop of a sentence lies between.</summary>
    private bool Splits(int first, int at) => _text.Mark(at - 1) == '.' && at - 1 > first
        && _text.Word(at - 2).Length > 4;

    private static Mention Make(Manuscript text, int first, int end)
    {
        var span = text.Span(first, end);
        var last = text.Word(end - 1);
        if (last.EndsWith("'s", StringComparison.Ordinal))
        {
            span = new TextSpan(span.Start, span.End - 2);
            last = last[..^2];
        }

        return new Mention(first, end, span, text.Plain(span), last);
    }
}
