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
    private readonly MarkPlaces _places;
    private readonly SingleCloses _singleCloses;
    private readonly MainMark _main;
    private readonly OpenMarks _open;

    private MarkPairs(string text, MainMark main)
    {
        _text = text;
        _places = new MarkPlaces(text);
        _singleCloses = new SingleCloses(text, _places);
        _main = main;
        _open = new OpenMarks(main);
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

        return [.. pairs._open.Pairs.OrderBy(pair => pair.Span.Start)];
    }

    private void Visit(int at)
    {
        switch (_text[at])
        {
            case '\u201C' when _open.TopIs('\u201E'):
                _open.Close(at, '\u201E');
                break;
            case '\u201C':
                Open(at, '\u201C');
                break;
            case '\u201E' or '\u00AB':
                Open(at, _text[at]);
                break;
            case '\u201D':
                _open.Close(at, '\u201C', '\u201E', '"');
                break;
            case '\u00BB':
                _open.Close(at, '\u00AB');
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
        if (_places.Side(at) ?? !_open.Has('"'))
        {
            Open(at, '"');
        }
        else
        {
            _open.Close(at, '"');
        }
    }

    private void StraightSingle(int at)
    {
        if ((_places.IsLetter(at - 1) && _places.IsLetter(at + 1)) || _places.BeginsClipped(at + 1))
        {
            return;
        }

        var isOpen = _open.Has('\'');
        var isApart = _places.IsSpace(at - 1) && _places.IsSpace(at + 1);
        if (isOpen && (isApart ? _places.Side(at) != true : !_places.IsSpace(at - 1) && !_places.IsLetter(at + 1)))
        {
            CloseSingle(at, '\'');
        }
        else if (_places.IsGap(at - 1)
            && (isApart ? _main == MainMark.Single && (_places.Side(at) ?? !isOpen) : !isOpen))
        {
            OpenSingle(at, '\'');
        }
    }

    private void OpenSingle(int at, char mark)
    {
        var close = _singleCloses.After(at);
        var isUsual = mark != '\'' || _main == MainMark.Single || _open.Any;
        if (close >= 0 && close - at <= (isUsual ? LongestSingle : LongestApart))
        {
            Open(at, mark);
        }
    }

    /// <summary>After an s it may be a possessive: then a later mark that closes is waited for.</summary>
    private void CloseSingle(int at, char mark)
    {
        if (!_open.Has(mark))
        {
            return;
        }

        var possessive = at > 0 && _text[at - 1] is 's' && _places.IsSpace(at + 1) && at + 2 < _text.Length
            && char.IsLower(_text[at + 2]);
        var next = _singleCloses.After(at);
        var nextOpen = _text.AsSpan(at + 1, Math.Max(0, Math.Min(300, next - at - 1))).IndexOf('\u2018');
        if (_places.IsLetter(at + 1) || (possessive && next >= 0 && next - at < 300 && nextOpen < 0))
        {
            return;
        }

        _open.Close(at, mark);
    }

    private void Open(int at, char mark)
    {
        if (!(_places.IsAfterParagraph(at) && _open.TopIs(mark)))
        {
            _open.Open(at, mark);
        }
    }
}
