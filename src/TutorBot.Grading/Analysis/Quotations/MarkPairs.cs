using System.Collections.Immutable;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>
/// Pairs quotation marks of every usual shape in one pass. Marks that never close open nothing; an apostrophe is none.
/// </summary>
internal sealed class MarkPairs
{
    /// <summary>A single mark that opens must close within so many characters.</summary>
    private const int LongestSingle = 1500;

    /// <summary>Where double marks are the usual ones, straight single marks outside them hold a few words.</summary>
    private const int LongestApart = 200;

    private readonly string _text;
    private readonly List<(char Mark, int At)> _open = [];
    private readonly List<QuotedStretch> _pairs = [];
    private readonly int[] _nextSingleClose;
    private readonly MainMark _main;

    private MarkPairs(string text, MainMark main)
    {
        _text = text;
        _main = main;
        _nextSingleClose = text.AsSpan().IndexOfAny('\'', '\u2019') < 0 ? [] : SingleCloses();
    }

    public static ImmutableArray<QuotedStretch> Read(Manuscript manuscript)
    {
        var pairs = new MarkPairs(manuscript.Text, MarkStyle.Of(manuscript));
        foreach (var token in manuscript.Tokens)
        {
            if (!token.IsWord && token.End - token.Start == 1)
            {
                pairs.Visit(token.Start);
            }
        }

        return [.. pairs._pairs.OrderBy(pair => pair.Span.Start)];
    }

    private void Visit(int at)
    {
        switch (_text[at])
        {
            case '\u201C' when TopIs('\u201E'):
                Close(at, '\u201E');
                break;
            case '\u201C':
                Open(at, '\u201C');
                break;
            case '\u201E' or '\u00AB':
                Open(at, _text[at]);
                break;
            case '\u201D':
                Close(at, '\u201C', '\u201E', '"');
                break;
            case '\u00BB':
                Close(at, '\u00AB');
                break;
            case '"':
                Straight(at);
                break;
            case '\u2018':
                OpenSingle(at, '\u2018');
                break;
            case '\u2019':
                CloseSingle(at, '\u2018');
                break;
            case '\'':
                StraightSingle(at);
                break;
        }
    }

    private void Straight(int at)
    {
        if (Side(at) ?? LastOpen('"') < 0)
        {
            Open(at, '"');
        }
        else
        {
            Close(at, '"');
        }
    }

    /// <summary>
    /// True where a straight mark opens by the space around it, false where it closes; null where it may do either.
    /// Between two spaces, as in a text cut into words, the border of its line tells.
    /// </summary>
    private bool? Side(int at)
    {
        var (before, after) = (IsGap(at - 1), IsSpace(at + 1));
        return before != after ? before
            : !before || !IsSpace(at - 1) ? null
            : IsLineBreak(at - 1) ? true
            : IsLineBreak(at + 1) ? false
            : null;
    }

    private bool IsLineBreak(int at)
    {
        var step = at >= 0 && at < _text.Length && _text[at] == ' ' ? 1 : 0;
        return step == 0 && (at < 0 || at >= _text.Length || _text[at] is '\n' or '\r');
    }

    private void StraightSingle(int at)
    {
        if ((IsLetter(at - 1) && IsLetter(at + 1)) || BeginsClipped(at + 1))
        {
            return;
        }

        var isOpen = LastOpen('\'') >= 0;
        var isApart = IsSpace(at - 1) && IsSpace(at + 1);
        if (isOpen && (isApart ? Side(at) != true : !IsSpace(at - 1) && !IsLetter(at + 1)))
        {
            CloseSingle(at, '\'');
        }
        else if (IsGap(at - 1) && (isApart ? _main == MainMark.Single && (Side(at) ?? !isOpen) : !isOpen))
        {
            OpenSingle(at, '\'');
        }
    }

    /// <summary>The rest of a contraction, in a text cut into words: "Chancellor 's", "they 'll".</summary>
    private bool BeginsClipped(int from)
    {
        var end = from;
        while (end < _text.Length && end - from < 6 && char.IsLetter(_text[end]))
        {
            end++;
        }

        return MarkStyle.IsClipped(_text[from..end]) && !IsLetter(end);
    }

    private void OpenSingle(int at, char mark)
    {
        var close = at + 1 < _nextSingleClose.Length ? _nextSingleClose[at + 1] : -1;
        var isUsual = mark != '\'' || _main == MainMark.Single || _open.Count > 0;
        if (close >= 0 && close - at <= (isUsual ? LongestSingle : LongestApart))
        {
            Open(at, mark);
        }
    }

    /// <summary>After an s it may be a possessive: then a later mark that closes is waited for.</summary>
    private void CloseSingle(int at, char mark)
    {
        if (LastOpen(mark) is var open && open < 0)
        {
            return;
        }

        var possessive = at > 0 && _text[at - 1] is 's' && IsSpace(at + 1) && at + 2 < _text.Length
            && char.IsLower(_text[at + 2]);
        var next = at + 1 < _nextSingleClose.Length ? _nextSingleClose[at + 1] : -1;
        var nextOpen = _text.AsSpan(at + 1, Math.Max(0, Math.Min(300, next - at - 1))).IndexOf('\u2018');
        if (IsLetter(at + 1) || (possessive && next >= 0 && next - at < 300 && nextOpen < 0))
        {
            return;
        }

        Close(at, mark);
    }

    private void Open(int at, char mark)
    {
        if (IsAfterParagraph(at) && _open.Count > 0 && _open[^1].Mark == mark)
        {
            return;
        }

        Drop(mark);
        DropApart(mark);
        _open.Add((mark, at));
    }

    private void Close(int at, params ReadOnlySpan<char> marks)
    {
        for (var depth = _open.Count - 1; depth >= 0 && depth >= _open.Count - 4; depth--)
        {
            if (marks.Contains(_open[depth].Mark))
            {
                _pairs.Add(new QuotedStretch(new TextSpan(_open[depth].At, at + 1), depth));
                _open.RemoveRange(depth, _open.Count - depth);
                return;
            }
        }
    }

    private void Drop(char mark)
    {
        if (LastOpen(mark) is var at and >= 0)
        {
            _open.RemoveRange(at, _open.Count - at);
        }
    }

    /// <summary>A usual mark opens: a single mark before it that is still open was none.</summary>
    private void DropApart(char mark)
    {
        if (_main == MainMark.Double && mark is '"' or '\u201C' && _open is [{ Mark: '\'' or '\u2018' }])
        {
            _open.Clear();
        }
    }

    private int LastOpen(char mark)
    {
        for (var at = _open.Count - 1; at >= 0 && at >= _open.Count - 4; at--)
        {
            if (_open[at].Mark == mark)
            {
                return at;
            }
        }

        return -1;
    }

    private bool TopIs(char mark) => _open.Count > 0 && _open[^1].Mark == mark;

    /// <summary>A blank line stands before: what is still open goes on in the new paragraph.</summary>
    private bool IsAfterParagraph(int at)
    {
        var breaks = 0;
        for (var before = at - 1; before >= 0 && char.IsWhiteSpace(_text[before]) && at - before < 20; before--)
        {
            breaks += _text[before] == '\n' ? 1 : 0;
        }

        return breaks > 1;
    }

    private bool IsSpace(int at) => at < 0 || at >= _text.Length || char.IsWhiteSpace(_text[at]);

    private bool IsLetter(int at) => at >= 0 && at < _text.Length && char.IsLetterOrDigit(_text[at]);

    private bool IsGap(int at) => IsSpace(at) || _text[at] is '(' or '[' or '\u2014' or '\u2013' or '-' or '"'
        or '\u201C' or '\u2018' or '\'';

    private int[] SingleCloses()
    {
        var next = new int[_text.Length + 1];
        next[^1] = -1;
        for (var at = _text.Length - 1; at >= 0; at--)
        {
            var closes = _text[at] is '\'' or '\u2019' && !IsLetter(at + 1);
            next[at] = closes ? at : next[at + 1];
        }

        return next;
    }
}
