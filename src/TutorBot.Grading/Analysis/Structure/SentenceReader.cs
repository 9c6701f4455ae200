using System.Collections.Immutable;

namespace TutorBot.Grading.Analysis.Structure;

/// <summary>
/// Cuts blocks into sentences. A citation in brackets after the stop belongs to the sentence before it; no sentence
/// ends within a citation or a short pair of brackets.
/// </summary>
internal sealed class SentenceReader
{
    /// <summary>Characters of a remark in square brackets that belongs to the sentence before it.</summary>
    private const int LongestNote = 24;

    private readonly Manuscript _text;
    private readonly SentenceBorders _borders;
    private readonly ImmutableArray<TextSpan> _closed;
    private readonly ImmutableArray<TextSpan> _attached;

    private SentenceReader(Manuscript text, ImmutableArray<TextSpan> citations)
    {
        _text = text;
        _borders = new SentenceBorders(text);
        _attached = citations;
        _closed = [.. text.Brackets.Concat(citations).Where(span => span.Length <= 400).OrderBy(span => span.Start)];
    }

    /// <param name="text">The text.</param>
    /// <param name="citations">In the order of the text.</param>
    public static ImmutableArray<TextSpan> Read(Manuscript text, ImmutableArray<TextSpan> citations)
    {
        var reader = new SentenceReader(text, citations);
        return [.. text.Blocks.Where(block => block.Kind != BlockKind.Furniture).SelectMany(reader.In)];
    }

    private IEnumerable<TextSpan> In(Block block)
    {
        var first = _text.TokenAt(block.Span.Start);
        var end = _text.TokenAt(block.Span.End - 1) + 1;
        var start = first;
        var at = first;
        while (at < end)
        {
            var next = SkipClosed(at, end);
            if (next > at)
            {
                at = next;
            }
            else if (Boundary(at, end) is { } after)
            {
                yield return _text.Span(start, after);
                start = after;
                at = after;
            }
            else
            {
                at++;
            }
        }

        if (start < end)
        {
            yield return _text.Span(start, end);
        }
    }

    /// <summary>Over a citation or a pair of brackets that begins here, to its last token.</summary>
    private int SkipClosed(int token, int end)
    {
        var index = FirstAt(_closed, _text.Tokens[token].Start);
        var reach = -1;
        while (index < _closed.Length && _closed[index].Start == _text.Tokens[token].Start)
        {
            reach = Math.Max(reach, _closed[index].End);
            index++;
        }

        return reach < 0 ? token : Math.Min(end - 1, Math.Max(token, _text.TokenAt(reach - 1)));
    }

    private int? Boundary(int token, int end)
    {
        var mark = _text.Mark(token);
        if (mark is not ('.' or '!' or '?' or '\u2026') && !ClosesCitation(token))
        {
            return null;
        }

        var after = AfterClosers(token + 1, end);
        if (after >= end)
        {
            return end;
        }

        if (!_text.IsSpaced(after) || (mark == '.' && _borders.IsAbbreviation(token, after))
            || !_borders.Begins(after))
        {
            return null;
        }

        return Attached(after, end);
    }

    /// <summary>A citation whose own stop stands inside its brackets ends the sentence that it follows.</summary>
    private bool ClosesCitation(int token) =>
        _text.Mark(token) == ')' && token > 0 && _text.Mark(token - 1) == '.'
        && FirstEndingAt(_text.Tokens[token].End);

    private bool FirstEndingAt(int offset)
    {
        var index = FirstAt(_attached, Math.Max(0, offset - 400));
        while (index < _attached.Length && _attached[index].Start < offset)
        {
            if (_attached[index].End == offset)
            {
                return true;
            }

            index++;
        }

        return false;
    }

    private int AfterClosers(int token, int end)
    {
        var at = token;
        while (at < end && !_text.IsSpaced(at) && (IsNoteBracket(ref at) || IsMarker(at)
            || _text.Mark(at) is '"' or '\u201D' or '\u2019' or '\'' or ')' or ']' or '.' or '!' or '?' or '\u00BB'
                or '*' or '_'))
        {
            at++;
        }

        return at;
    }

    /// <summary>The number of a note right after the stop.</summary>
    private bool IsMarker(int token) =>
        (_text.Tokens[token].IsNumber && _text.Tokens[token].Word.Length <= 3)
            || ItemMark.IsSuperscript(_text.Text[_text.Tokens[token].Start]);

    /// <summary>"[12]" or "[citation needed]" right after the stop; moves to its last token.</summary>
    private bool IsNoteBracket(ref int token)
    {
        var start = _text.Tokens[token].Start;
        var index = FirstAt(_closed, start);
        if (_text.Mark(token) != '[' || index >= _closed.Length || _closed[index].Start != start
            || _closed[index].Length > LongestNote)
        {
            return false;
        }

        token = _text.TokenAt(_closed[index].End - 1);
        return true;
    }

    /// <summary>The end of the sentence, moved over a citation in brackets that follows.</summary>
    private int Attached(int after, int end)
    {
        var index = FirstAt(_attached, _text.Tokens[after].Start);
        if (index >= _attached.Length || _attached[index].Start != _text.Tokens[after].Start
            || _text.Mark(after) is not ('(' or '['))
        {
            return after;
        }

        return Math.Min(end, AfterClosers(_text.TokenAt(_attached[index].End - 1) + 1, end));
    }

    private static int FirstAt(ImmutableArray<TextSpan> spans, int offset)
    {
        var low = 0;
        var high = spans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].Start >= offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
