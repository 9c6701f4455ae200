using System.Collections.Immutable;

namespace TutorBot.Grading.Analysis.Structure;

/// <summary>
/// Puts wrapped lines together again and tells paragraphs, headings, items, quotations and page furniture apart.
/// </summary>
internal sealed class BlockReader
{
    private readonly string _text;
    private readonly List<TextLine> _lines;
    private readonly LineBorders _borders;
    private readonly List<Block> _blocks = [];
    private Section _section = Section.Prose;

    private BlockReader(string text)
    {
        _text = text;
        _lines = LineReader.Read(text);
        _borders = new LineBorders(text, _lines);
    }

    public static ImmutableArray<Block> Read(string text)
    {
        var reader = new BlockReader(text);
        reader.ReadAll();
        return [.. reader._blocks];
    }

    private void ReadAll()
    {
        var first = 0;
        var notes = TrailingNotes.From(_text, _lines);
        for (var at = 1; at <= _lines.Count; at++)
        {
            if (at == _lines.Count || at == notes || _borders.Begins(at, first, _section))
            {
                Add(first, at);
                first = at;
                _section = at == notes && _section == Section.Prose ? Section.Notes : _section;
            }
        }
    }

    private void Add(int first, int end)
    {
        var span = new TextSpan(_lines[first].Span.Start, _lines[end - 1].Span.End);
        var mark = _lines[first].Mark(_text, _section);
        var words = mark is { } found
            ? LineReader.Trim(_text, Math.Max(found.End, span.Start), span.End)
            : span;
        var inner = PageFurniture.WithoutButton(_text, words);
        var block = new Block(Kind(first, end, mark, inner), inner, mark?.Label ?? "", _section);
        if (block.Kind == BlockKind.Heading)
        {
            _section = SectionTitles.Opens(_text, inner);
        }

        if (inner.Length > 0)
        {
            _blocks.Add(block);
        }
    }

    private BlockKind Kind(int first, int end, ItemMark? mark, TextSpan span)
    {
        if (span.Length > 0 && PageFurniture.Is(span.In(_text)))
        {
            return BlockKind.Furniture;
        }

        if (mark is not null)
        {
            return BlockKind.Item;
        }

        if (IsHeading(first, end, span))
        {
            return BlockKind.Heading;
        }

        if (_section == Section.Works)
        {
            return BlockKind.Entry;
        }

        var setOff = _lines[first].IsSetOff(_text) && (first == 0 || !_lines[first - 1].IsSetOff(_text)
            || _text[span.Start] == '>');
        return setOff && span.Length > LineBorders.WrappedLine ? BlockKind.Quotation : BlockKind.Paragraph;
    }

    private bool IsHeading(int first, int end, TextSpan span)
    {
        var words = SectionTitles.Title(_text, span);
        if (SectionTitles.IsOne(words) || _text[span.Start] == '#')
        {
            return true;
        }

        var alone = end - first == 1 && span.Length <= SectionTitles.LongestHeading;
        return alone && _blocks.Count + 1 < _lines.Count && char.IsLetterOrDigit(_text[span.End - 1]) && !IsNoted(span)
            && (_section == Section.Prose || !words.Any(char.IsAsciiDigit));
    }

    /// <summary>The number of a note stands after the stop of a sentence.</summary>
    private bool IsNoted(TextSpan span)
    {
        var words = span.In(_text).TrimEnd("0123456789");
        return words.Length < span.Length && words.Length > 0 && words[^1] is '.' or '?' or '!' or '\u201D' or '"';
    }
}
