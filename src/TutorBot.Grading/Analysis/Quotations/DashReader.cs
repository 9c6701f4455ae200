using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>
/// Finds what people say after a dash at a line's start, as memoirs and translations have it: "— We will not pay, said
/// Hartley." As between marks, the comma before the speaker is theirs. A dash alone may begin an item as well, so that
/// one line of a row must name who speaks.
/// </summary>
internal sealed class DashReader(Manuscript text, TagReader tags, SpeakerReader speakers)
{
    /// <param name="marked">Direct quotations between marks, in the order of the text: they need no dash.</param>
    public IEnumerable<Quotation> Find(IReadOnlyList<TextSpan> marked)
    {
        var row = new List<Quotation>();
        foreach (var block in text.Blocks)
        {
            if (IsSpoken(block, marked))
            {
                row.AddRange(In(block));
            }
            else
            {
                foreach (var quotation in Told(row))
                {
                    yield return quotation;
                }

                row = [];
            }
        }

        foreach (var quotation in Told(row))
        {
            yield return quotation;
        }
    }

    /// <summary>Lines one under another, where one of them at least names its speaker.</summary>
    private static List<Quotation> Told(List<Quotation> row) =>
        row.Exists(quotation => quotation.Cue.Length > 0) ? row : [];

    private bool IsSpoken(Block block, IReadOnlyList<TextSpan> marked)
    {
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.Heading) || !SpeechDash.Opens(text.Text, block.Span))
        {
            return false;
        }

        var next = Ordered.First(marked.Count, index => marked[index].End > block.Span.Start);
        return next == marked.Count || marked[next].Start >= block.Span.End;
    }

    /// <summary>What is said up to the speaker, and again after each dash behind the speaker.</summary>
    private IEnumerable<Quotation> In(Block block)
    {
        var start = text.TokenAt(block.Span.Start);
        var end = SpeechEnd(start, text.TokenAt(block.Span.End - 1) + 1);
        SpeakerCue? speaker = null;
        for (var at = start + 1; at < end; at++)
        {
            if (Tag(at) is not { } tag)
            {
                continue;
            }

            yield return Quote(start, SpeechDash.Is(text.Mark(at)) ? at : at + 1, tag);
            speaker = tag;
            at = start = Resumed(tag.At, end);
        }

        if (start < end)
        {
            yield return Quote(start, end, speaker);
        }
    }

    /// <summary>A line that begins a sentence of its own may be the writer's again.</summary>
    private int SpeechEnd(int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (text.Mark(at - 1) is '.' or '!' or '?' or '\u2026' && text.IsCapital(at) && BeginsLine(at))
            {
                return at;
            }
        }

        return end;
    }

    private bool BeginsLine(int token) =>
        text.Text.AsSpan(text.Tokens[token - 1].End, text.Tokens[token].Start - text.Tokens[token - 1].End)
            .ContainsAny('\n', '\r');

    private Quotation Quote(int first, int end, SpeakerCue? cue)
    {
        var quotation = new Quotation(text.Span(first, end), QuotationKind.Direct, 0);
        return cue is { } known ? speakers.Attribute(quotation, known) : quotation;
    }

    /// <summary>The speaker whom the words after a mark name: ", said Hartley", "? — Hartley asked."</summary>
    private SpeakerCue? Tag(int mark)
    {
        var last = text.Mark(mark);
        if (!(last is ',' or '!' or '?' or '\u2026' || SpeechDash.Is(last)))
        {
            return null;
        }

        // A comma shows less here than before a closing mark: only verbs of saying may follow it.
        var cue = tags.After(mark + 1, last == ',' ? '\u2014' : last);
        return cue is { HasSpeaker: true } tag && (GoesOn(mark) || IsInverted(mark, tag) || EndsWith(tag)) ? tag : null;
    }

    /// <summary>"! he murmured to himself": after a stop a small letter goes on with the same sentence.</summary>
    private bool GoesOn(int mark) => text.Mark(mark) is '!' or '?' && !text.IsCapital(mark + 1);

    private bool IsInverted(int mark, SpeakerCue tag) =>
        tag.At == mark + 1 || (tag.At == mark + 2 && SpeechDash.Is(text.Mark(mark + 1)));

    /// <summary>"Hartley replied.", where "Hartley replied to the owners" may be what the writer tells.</summary>
    private bool EndsWith(SpeakerCue tag)
    {
        var next = text.Word(tag.At + 1);
        return next.Length == 0 || next == "with" || next.EndsWith("ly", StringComparison.Ordinal);
    }

    /// <summary>The dash after the speaker's own sentence or clause; the end without one.</summary>
    private int Resumed(int from, int end)
    {
        for (var at = from + 1; at < end; at++)
        {
            if (SpeechDash.Is(text.Mark(at)) && text.Mark(at - 1) is '.' or ',' or ';' or ':' && at + 1 < end)
            {
                return at;
            }
        }

        return end;
    }
}
