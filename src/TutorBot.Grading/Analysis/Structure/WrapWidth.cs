namespace TutorBot.Grading.Analysis.Structure;

/// <summary>
/// Tells whether the lines of a text were wrapped at a width: then a line that ends early, although the next word had
/// found room in it, ends a paragraph.
/// </summary>
internal static class WrapWidth
{
    private const int FewestLines = 8;
    private const int Narrowest = 45;
    private const int Widest = 140;

    /// <summary>Letters differ in width, so that lines of one width may have so much fewer of them.</summary>
    private const double Ragged = 0.85;

    /// <summary>The share of lines that must come near the widest.</summary>
    private const double Share = 0.6;

    /// <summary>Fewer characters than this leave room; null where lines are paragraphs.</summary>
    public static int? Of(IReadOnlyList<TextLine> lines)
    {
        var lengths = lines.Select(line => line.Span.Length).Order().ToArray();
        if (lengths.Length < FewestLines)
        {
            return null;
        }

        var width = lengths[(int)((lengths.Length - 1) * 0.95)];
        var least = (int)(width * Ragged);
        return width is >= Narrowest and <= Widest && lengths.Count(length => length >= least) >= lengths.Length * Share
            ? least
            : null;
    }
}
