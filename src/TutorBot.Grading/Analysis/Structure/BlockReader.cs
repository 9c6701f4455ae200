using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Structure;

/// <summary>
/// Puts wrapped lines together again and tells paragraphs, headings, items, quotations and page furniture apart.
/// </summary>
internal sealed class BlockReader
{
    /// <summary>A line of at least so many characters was wrapped rather than ended.</summary>
    private const int WrappedLine = 45;

    private const int LongestHeading = 90;

    private static readonly LexiconFile Lists = LexiconFile.Open("en/analysis/structure");
    private static readonly ImmutableArray<string> Furniture = Lists.List("furniture");
    private static readonly ImmutableArray<string> Buttons = Lists.List("buttons");
    private static readonly ImmutableHashSet<string> NoteHeadings = [.. Lists.List("note-headings")];
    private static readonly ImmutableHashSet<string> WorkHeadings = [.. Lists.List("work-headings")];

    private readonly string _text;
    private readonly List<TextLine> _lines;
    private readonly int? _wrap;
    private readonly List<Block> _blocks = [];
    private Section _section = Section.Prose;

    private BlockReader(string text)
    {
        _text = text;
        _lines = LineReader.Read(text);
        _wrap = WrapWidth.Of(_lines);
    }

    public static ImmutableArray<Block> Read(string text)
    {
        var reader = new BlockReader(text);
        reader.ReadAll();
        return [.. reader._blocks];
    }

    /// <summary>True for words of a web page or a printer rather than of the text.</summary>
    public static bool IsFurniture(ReadOnlySpan<char> line)
    {
        foreach (var words in Furniture)
        {
            if (line.StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return line.Length <= 4 && !line.ContainsAnyExceptInRange('0', '9');
    }

    private void ReadAll()
    {
        var first = 0;
        for (var at = 1; at <= _lines.Count; at++)
        {
            if (at == _lines.Count || Begins(at, first))
            {
                Add(first, at);
                first = at;
            }
        }
    }

    /// <summary>True where a line begins a block of its own.</summary>
    private bool Begins(int at, int first)
    {
        var line = _lines[at];
        var before = _lines[at - 1];
        if (IsBare(before) && at - first == 1)
        {
            return false;
        }

        if (Mark(line) is not null || IsSetOff(line) != IsSetOff(before) || IsFurniture(line.Span.In(_text)))
        {
            return true;
        }

        if (IsFurniture(before.Span.In(_text)) || _text[line.Span.Start] == '#' || _text[before.Span.Start] == '#')
        {
            return true;
        }

        return line.AfterBlank ? !GoesOn(before, line) : IsSpoken(before, line) || EndsHere(before, line);
    }

    /// <summary>After a full stop a dash hands the word to somebody else.</summary>
    private bool IsSpoken(TextLine before, TextLine line) =>
        _section != Section.Works && SpeechDash.Opens(_text, line.Span)
        && _text[before.Span.End - 1] is '.' or '!' or '?' or '\u2026' or ':' or '\u201D' or '"';

    /// <summary>A page ended in the middle of a sentence.</summary>
    private bool GoesOn(TextLine before, TextLine line) =>
        before.Span.Length >= WrappedLine && char.IsLetter(_text[before.Span.End - 1])
        && char.IsLower(_text[line.Span.Start]);

    /// <summary>A line that was not merely wrapped, as far as its length and the marks tell.</summary>
    private bool EndsHere(TextLine before, TextLine line)
    {
        if (_section == Section.Works)
        {
            return line.Indent <= before.Indent && _text[before.Span.End - 1] is '.' or '/' or ')';
        }

        var stopped = _text[before.Span.End - 1] is '.' or '?' or '!' or ',' or ';' or ':' or '\u201D' or '"';
        var isLong = before.Span.Length >= WrappedLine;
        return (!stopped && !isLong && !char.IsLower(_text[line.Span.Start]))
            || (stopped && before.Span.Length > 2 * LongestHeading && !char.IsLower(_text[line.Span.Start]))
            || (stopped && _wrap is { } width && !char.IsLower(_text[line.Span.Start])
                && before.Span.Length + FirstWord(line) < width);
    }

    private int FirstWord(TextLine line) =>
        line.Span.In(_text).IndexOf(' ') is var end and >= 0 ? end : line.Span.Length;

    private ItemMark? Mark(TextLine line) => ItemMark.Read(_text, line.Span, _section == Section.Notes);

    /// <summary>A line that holds the number of a note and nothing else.</summary>
    private bool IsBare(TextLine line) => Mark(line) is { Label.Length: > 0 } mark && mark.End == line.Span.End;

    private bool IsSetOff(TextLine line) => _text[line.Span.Start] == '>' || line.Indent is >= 4 and < 40;

    private void Add(int first, int end)
    {
        var span = new TextSpan(_lines[first].Span.Start, _lines[end - 1].Span.End);
        var mark = Mark(_lines[first]);
        var words = mark is { } found
            ? LineReader.Trim(_text, Math.Max(found.End, span.Start), span.End)
            : span;
        var inner = WithoutButton(words);
        var block = new Block(Kind(first, end, mark, inner), inner, mark?.Label ?? "", _section);
        if (block.Kind == BlockKind.Heading)
        {
            _section = Opens(inner);
        }

        if (inner.Length > 0)
        {
            _blocks.Add(block);
        }
    }

    /// <summary>A web page's button may stand right after the stop of a note.</summary>
    private TextSpan WithoutButton(TextSpan span)
    {
        foreach (var button in Buttons)
        {
            if (span.Length > button.Length && span.In(_text).EndsWith(button, StringComparison.Ordinal))
            {
                return WithoutButton(LineReader.Trim(_text, span.Start, span.End - button.Length));
            }
        }

        return span;
    }

    private BlockKind Kind(int first, int end, ItemMark? mark, TextSpan span)
    {
        if (span.Length > 0 && IsFurniture(span.In(_text)))
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

        var setOff = IsSetOff(_lines[first]) && (first == 0 || !IsSetOff(_lines[first - 1])
            || _text[span.Start] == '>');
        return setOff && span.Length > WrappedLine ? BlockKind.Quotation : BlockKind.Paragraph;
    }

    private bool IsHeading(int first, int end, TextSpan span)
    {
        var words = Title(span);
        if (NoteHeadings.Contains(words) || WorkHeadings.Contains(words) || _text[span.Start] == '#')
        {
            return true;
        }

        var alone = end - first == 1 && span.Length <= LongestHeading;
        return alone && _blocks.Count + 1 < _lines.Count && char.IsLetterOrDigit(_text[span.End - 1]) && !IsNoted(span)
            && (_section == Section.Prose || !words.Any(char.IsAsciiDigit));
    }

    /// <summary>The number of a note stands after the stop of a sentence.</summary>
    private bool IsNoted(TextSpan span)
    {
        var words = span.In(_text).TrimEnd("0123456789");
        return words.Length < span.Length && words.Length > 0 && words[^1] is '.' or '?' or '!' or '\u201D' or '"';
    }

    private Section Opens(TextSpan heading)
    {
        var words = Title(heading);
        return NoteHeadings.Contains(words) ? Section.Notes
            : WorkHeadings.Contains(words) ? Section.Works
            : Section.Prose;
    }

    private string Title(TextSpan span) => span.Length > LongestHeading
        ? ""
        : span.In(_text).ToString().Trim('#', '*', '_', ' ', ':', '.').ToLowerInvariant();
}
