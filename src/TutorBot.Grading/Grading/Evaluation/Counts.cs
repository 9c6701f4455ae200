namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>How often something was found and was there.</summary>
/// <param name="Hits">Found and there.</param>
/// <param name="FalseAlarms">Found, not there.</param>
/// <param name="Misses">There, not found.</param>
/// <param name="Rejections">Neither.</param>
public readonly record struct Counts(int Hits, int FalseAlarms, int Misses, int Rejections)
{
    public int Positives => Hits + Misses;

    public int Found => Hits + FalseAlarms;

    public int All => Hits + FalseAlarms + Misses + Rejections;

    public double Precision => Ratio(Hits, Found);

    public double Recall => Ratio(Hits, Hits + Misses);

    public double F1 => Ratio(2 * Hits, (2 * Hits) + FalseAlarms + Misses);

    /// <summary>Agreement beyond chance (Cohen).</summary>
    public double Kappa
    {
        get
        {
            var observed = Ratio(Hits + Rejections, All);
            var chance = (Ratio(Hits + FalseAlarms, All) * Ratio(Positives, All))
                + (Ratio(Misses + Rejections, All) * Ratio(FalseAlarms + Rejections, All));
            return chance >= 1 ? 1 : (observed - chance) / (1 - chance);
        }
    }

    public static Counts operator +(Counts left, Counts right) => new(
        left.Hits + right.Hits,
        left.FalseAlarms + right.FalseAlarms,
        left.Misses + right.Misses,
        left.Rejections + right.Rejections);

    public static Counts Sum(IEnumerable<Counts> counts) =>
        counts.Aggregate(default(Counts), (sum, next) => sum + next);

    public static Counts Of(bool found, bool there) => (found, there) switch
    {
        (true, true) => new(1, 0, 0, 0),
        (true, false) => new(0, 1, 0, 0),
        (false, true) => new(0, 0, 1, 0),
        _ => new(0, 0, 0, 1),
    };

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
