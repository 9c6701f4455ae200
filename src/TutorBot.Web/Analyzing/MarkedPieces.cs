using System.Collections.Immutable;

namespace TutorBot.Web.Analyzing;

/// <summary>Cuts a text at every place where a mark begins or ends; marks may overlap as they like.</summary>
internal static class MarkedPieces
{
    public static ImmutableArray<MarkedPiece> Of(string text, ImmutableArray<TextMark> marks)
    {
        var cuts = marks.SelectMany(mark => new[] { mark.Start, mark.End }).Append(0).Append(text.Length)
            .Where(cut => cut >= 0 && cut <= text.Length).Distinct().Order().ToList();
        var byStart = marks.OrderBy(mark => mark.Start).ToList();
        var open = new List<TextMark>();
        var pieces = ImmutableArray.CreateBuilder<MarkedPiece>();
        var next = 0;
        for (var at = 0; at + 1 < cuts.Count; at++)
        {
            open.RemoveAll(mark => mark.End <= cuts[at]);
            var first = next;
            while (next < byStart.Count && byStart[next].Start == cuts[at])
            {
                open.Add(byStart[next]);
                next++;
            }

            pieces.Add(new MarkedPiece(text[cuts[at]..cuts[at + 1]], [.. open], [.. byStart[first..next]]));
        }

        return pieces.ToImmutable();
    }
}
