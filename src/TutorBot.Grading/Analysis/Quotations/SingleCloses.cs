namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>Where single marks could close, known ahead for a whole text, so that its reading stays linear.</summary>
internal sealed class SingleCloses
{
    private readonly int[] _next;

    public SingleCloses(string text, MarkPlaces places) =>
        _next = text.AsSpan().IndexOfAny('\'', '\u2019') < 0 ? [] : Read(text, places);

    /// <summary>The first such mark behind an offset; -1 where there is none.</summary>
    public int After(int at) => at + 1 < _next.Length ? _next[at + 1] : -1;

    private static int[] Read(string text, MarkPlaces places)
    {
        var next = new int[text.Length + 1];
        next[^1] = -1;
        for (var at = text.Length - 1; at >= 0; at--)
        {
            var closes = text[at] is '\'' or '\u2019' && !places.IsLetter(at + 1);
            next[at] = closes ? at : next[at + 1];
        }

        return next;
    }
}
