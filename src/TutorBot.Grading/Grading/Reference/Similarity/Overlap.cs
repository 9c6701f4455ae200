using TutorBot.Grading.Grading.Reference.Texts;

namespace TutorBot.Grading.Grading.Reference.Similarity;

/// <summary>How much of one text is in another, by weight of words.</summary>
internal static class Overlap
{
    /// <summary>The share of a text's weight whose stems another text has, leaving out the stems of a third.</summary>
    public static double Share(ComparedText of, ComparedText inside, ComparedText? without)
    {
        var (all, found) = (0.0, 0.0);
        foreach (var term in of.Terms)
        {
            if (without?.Stems.Contains(term.Stem) == true)
            {
                continue;
            }

            all += term.Weight;
            found += inside.Stems.Contains(term.Stem) ? term.Weight : 0;
        }

        return all > 0 ? found / all : 0;
    }

    /// <summary>The share of a set that another has.</summary>
    public static double Of<T>(IReadOnlySet<T> of, IReadOnlySet<T> inside) =>
        of.Count == 0 ? 0 : (double)of.Count(inside.Contains) / of.Count;

    /// <summary>The harmonic mean of two shares.</summary>
    public static double Harmonic(double one, double other) => one + other > 0 ? 2 * one * other / (one + other) : 0;
}
