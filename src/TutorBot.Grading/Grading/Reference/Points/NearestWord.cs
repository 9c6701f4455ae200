namespace TutorBot.Grading.Grading.Reference.Points;

/// <summary>The word of a stretch that is nearest to a word of a wording.</summary>
/// <param name="Near">0 to 1; 0 where none is.</param>
internal readonly record struct NearestWord(int Word, double Near)
{
    /// <summary>Words nearer than this are all but the same.</summary>
    private const double Almost = 0.4;

    public bool IsThere => Near > Almost;

    public bool IsSame => Near >= 1;

    public double Close => CloseOf(Near);

    /// <summary>Nearness of which only words that are all but the same have any; 0 to 1.</summary>
    public static double CloseOf(double near) => Math.Max(0, (near - Almost) / (1 - Almost));
}
