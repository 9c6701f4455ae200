using System.Collections.Immutable;

namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>How far our levels agree with the markers'. With two markers each is one comparison.</summary>
public sealed class LevelAgreement
{
    private const int Levels = 5;

    private readonly int[,] _table = new int[Levels, Levels];

    /// <param name="pairs">Levels from 0 to 4.</param>
    /// <param name="highest">The highest level of the pack.</param>
    public LevelAgreement(IEnumerable<(int Ours, int Theirs)> pairs, int highest = Levels - 1)
    {
        Bands = highest + 1;
        foreach (var (ours, theirs) in pairs)
        {
            _table[ours, theirs]++;
            Bands = Math.Max(Bands, Math.Max(ours, theirs) + 1);
        }
    }

    /// <summary>How many levels there are with 0: those of the pack, and higher ones that markers gave.</summary>
    public int Bands { get; }

    public int All => Cells.Sum(cell => cell.Count);

    /// <summary>Kappa with quadratic weights; 0 where nothing can be said.</summary>
    public double QuadraticKappa
    {
        get
        {
            double all = All;
            var observed = Cells.Sum(cell => Weight(cell.Ours, cell.Theirs) * cell.Count);
            var chance = Cells.Sum(cell => Weight(cell.Ours, cell.Theirs) * Row(cell.Ours) * Column(cell.Theirs) / all);
            return chance > 0 ? 1 - (observed / chance) : 0;
        }
    }

    /// <summary>Ours minus theirs, on average.</summary>
    public double MeanDifference =>
        All == 0 ? 0 : Cells.Sum(cell => (cell.Ours - cell.Theirs) * cell.Count) / (double)All;

    public double Exact =>
        All == 0 ? 0 : Cells.Where(cell => cell.Ours == cell.Theirs).Sum(cell => cell.Count) / (double)All;

    /// <summary>For each of the markers' levels the share of answers that got the same one.</summary>
    public ImmutableArray<double> ExactByBand =>
        [.. Enumerable.Range(0, Bands)
            .Select(level => Column(level) == 0 ? 0 : _table[level, level] / (double)Column(level))];

    public int Count(int ours, int theirs) => _table[ours, theirs];

    private IEnumerable<(int Ours, int Theirs, int Count)> Cells =>
        from ours in Enumerable.Range(0, Levels)
        from theirs in Enumerable.Range(0, Levels)
        select (ours, theirs, _table[ours, theirs]);

    private static double Weight(int ours, int theirs) => (ours - theirs) * (ours - theirs);

    private int Row(int ours) => Enumerable.Range(0, Levels).Sum(theirs => _table[ours, theirs]);

    private int Column(int theirs) => Enumerable.Range(0, Levels).Sum(ours => _table[ours, theirs]);
}
