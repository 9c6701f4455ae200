using TutorBot.Grading.Grading.Reference.Texts;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reference.Similarity;

/// <summary>How near each content word of one text is to each of another, 0 to 1.</summary>
internal sealed class Alignment
{
    /// <summary>Nearness below this is chance.</summary>
    private const double Chance = 0.35;

    /// <summary>Words nearer than this are all but the same; what remains of a cosine of about 0.6.</summary>
    private const double NearlyOne = 0.4;

    /// <summary>Shorter words that are in no list are the same or nothing.</summary>
    private const int LongEnough = 4;

    private readonly ComparedText _one;
    private readonly ComparedText _other;
    private readonly double[,] _near;

    public Alignment(ComparedText one, ComparedText other)
    {
        (_one, _other) = (one, other);
        _near = new double[one.Terms.Length, other.Terms.Length];
        for (var row = 0; row < one.Terms.Length; row++)
        {
            for (var column = 0; column < other.Terms.Length; column++)
            {
                _near[row, column] = Near(one.Terms[row], other.Terms[column]);
            }
        }
    }

    /// <summary>The share of the first text's weight that the second one has, word by nearest word.</summary>
    /// <param name="isOut">The stems that are left out.</param>
    /// <param name="within">The terms of the second text that count, and of the first; all where null.</param>
    public double Forward(Func<string, bool> isOut, ComparedText? of = null, ComparedText? within = null) =>
        Share(_one, _other, (row, column) => _near[row, column], isOut, of, within);

    /// <summary>The share of the second text's weight that the first one has.</summary>
    public double Backward(Func<string, bool> isOut, ComparedText? of = null, ComparedText? within = null) =>
        Share(_other, _one, (row, column) => _near[column, row], isOut, of, within);

    private static double Share(
        ComparedText one,
        ComparedText other,
        Func<int, int, double> near,
        Func<string, bool> isOut,
        ComparedText? of,
        ComparedText? within)
    {
        var (all, found) = (0.0, 0.0);
        for (var row = 0; row < one.Terms.Length; row++)
        {
            var term = one.Terms[row];
            if (isOut(term.Stem) || of?.Stems.Contains(term.Stem) == false)
            {
                continue;
            }

            var best = 0.0;
            for (var column = 0; column < other.Terms.Length && best < 1; column++)
            {
                if (near(row, column) > best && within?.Stems.Contains(other.Terms[column].Stem) != false)
                {
                    best = near(row, column);
                }
            }

            all += term.Weight;
            found += term.Weight * best;
        }

        return all > 0 ? found / all : 0;
    }

    /// <summary>The same where only words that are nearly one count.</summary>
    public double CloseBackward(Func<string, bool> isOut) =>
        Share(_other, _one, (row, column) => Close(_near[column, row]), isOut, null, null);

    /// <summary>
    /// The share of the first text's weight that the second has where only words that are nearly one count.
    /// </summary>
    public double CloseForward(Func<string, bool> isOut) =>
        Share(_one, _other, (row, column) => Close(_near[row, column]), isOut, null, null);

    /// <summary>The weight of the weightiest word of the second text that has nothing near it in the first.</summary>
    public double MostMissed(Func<string, bool> isOut)
    {
        var most = 0.0;
        for (var column = 0; column < _other.Terms.Length; column++)
        {
            var term = _other.Terms[column];
            if (term.Weight > most && !isOut(term.Stem) && !IsNear(column))
            {
                most = term.Weight;
            }
        }

        return most;
    }

    private bool IsNear(int column) =>
        Enumerable.Range(0, _one.Terms.Length).Any(row => _near[row, column] > NearlyOne);

    private static double Close(double near) => Math.Max(0, (near - NearlyOne) / (1 - NearlyOne));

    /// <summary>The weight of words whose opposite stands in the other text, and they themselves do not.</summary>
    public double Opposed()
    {
        var sum = 0.0;
        foreach (var term in _one.Terms.Where(term => !_other.Stems.Contains(term.Stem)))
        {
            sum += _other.Terms.Any(other => !_one.Stems.Contains(other.Stem) && Opposites.Are(term.Stem, other.Stem))
                ? term.Weight
                : 0;
        }

        return sum;
    }

    /// <summary>The weight of words of the first text that stand in the place of near ones of the second.</summary>
    public double Replaced()
    {
        var sum = 0.0;
        for (var row = 0; row < _one.Terms.Length; row++)
        {
            var best = 0.0;
            for (var column = 0; column < _other.Terms.Length; column++)
            {
                best = _one.Stems.Contains(_other.Terms[column].Stem) ? best : Math.Max(best, _near[row, column]);
            }

            sum += _other.Stems.Contains(_one.Terms[row].Stem) ? 0 : best * _one.Terms[row].Weight;
        }

        return sum;
    }

    /// <summary>How near one word is to another, 0 to 1.</summary>
    public static double Near(Term one, Term other)
    {
        if (one.Stem == other.Stem)
        {
            return 1;
        }

        double near = one.Vector is { } vector && other.Vector is { } second ? WordVectors.Dot(vector, second) : 0;
        near = Opposites.Are(one.Stem, other.Stem) ? 0 : Math.Max(near, Spelled(one, other));
        return Math.Max(0, (near - Chance) / (1 - Chance));
    }

    /// <summary>For words that are in no list: the letters that they share.</summary>
    private static double Spelled(Term one, Term other) =>
        one.Word.Length < LongEnough || other.Word.Length < LongEnough || one.Word[0] != other.Word[0]
            ? 0
            : 2.0 * one.Letters.Count(other.Letters.Contains) / (one.Letters.Length + other.Letters.Length);
}
