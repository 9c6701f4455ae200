namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>The marks that are open at a place, one within the other, and the pairs that have closed.</summary>
internal sealed class OpenMarks(MainMark main)
{
    /// <summary>Of more open marks than this only the last can close or be looked for.</summary>
    private const int Deepest = 4;

    private readonly List<(char Mark, int At)> _open = [];
    private readonly List<QuotedStretch> _pairs = [];

    /// <summary>In the order in which they close.</summary>
    public IReadOnlyList<QuotedStretch> Pairs => _pairs;

    public bool Any => _open.Count > 0;

    /// <summary>True for the mark that opened last.</summary>
    public bool TopIs(char mark) => _open.Count > 0 && _open[^1].Mark == mark;

    /// <summary>True for a mark that a closing one could still pair with.</summary>
    public bool Has(char mark) => LastOpen(mark) >= 0;

    /// <summary>Of the same kind only one is open: an older one that never closed opened nothing.</summary>
    public void Open(int at, char mark)
    {
        Drop(mark);
        DropApart(mark);
        _open.Add((mark, at));
    }

    /// <summary>Closes the last that is one of the marks, and with it what is still open within.</summary>
    public void Close(int at, params ReadOnlySpan<char> marks)
    {
        for (var depth = _open.Count - 1; depth >= 0 && depth >= _open.Count - Deepest; depth--)
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
        if (main == MainMark.Double && mark is '"' or '\u201C' && _open is [{ Mark: '\'' or '\u2018' }])
        {
            _open.Clear();
        }
    }

    private int LastOpen(char mark)
    {
        for (var at = _open.Count - 1; at >= 0 && at >= _open.Count - Deepest; at--)
        {
            if (_open[at].Mark == mark)
            {
                return at;
            }
        }

        return -1;
    }
}
