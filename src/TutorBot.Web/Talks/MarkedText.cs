using System.Collections.Immutable;
using TutorBot.Grading.Grading;

namespace TutorBot.Web.Talks;

/// <summary>Cuts a learner's words where credit begins and ends.</summary>
public static class MarkedText
{
    /// <summary>The pieces in order; joined they are the text. Spans beyond it are clipped, overlaps joined.</summary>
    public static ImmutableArray<TextPiece> Cut(string text, ImmutableArray<EvidenceSpan> credited)
    {
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        var at = 0;
        foreach (var (start, end) in Join(text, credited))
        {
            Add(pieces, text[at..start], false);
            Add(pieces, text[start..end], true);
            at = end;
        }

        Add(pieces, text[at..], false);
        return pieces.ToImmutable();
    }

    private static List<(int Start, int End)> Join(string text, ImmutableArray<EvidenceSpan> credited)
    {
        var joined = new List<(int Start, int End)>();
        foreach (var span in credited.OrderBy(span => span.Start))
        {
            var start = Whole(text, Math.Clamp(span.Start, 0, text.Length));
            var end = Whole(text, Math.Clamp(span.End, start, text.Length));
            if (joined.Count > 0 && start <= joined[^1].End)
            {
                joined[^1] = (joined[^1].Start, Math.Max(joined[^1].End, end));
            }
            else if (end > start)
            {
                joined.Add((start, end));
            }
        }

        return joined;
    }

    /// <summary>Never between the two halves of one character.</summary>
    private static int Whole(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at + 1 : at;

    private static void Add(ImmutableArray<TextPiece>.Builder pieces, string words, bool credited)
    {
        if (words.Length > 0)
        {
            pieces.Add(new TextPiece(words, credited));
        }
    }
}
