namespace TutorBot.Grading.Grading.Reference.Scoring;

/// <summary>Computes <see cref="MeanPrecision"/>.</summary>
internal static class PointPrecision
{
    public static MeanPrecision Of(IEnumerable<PointMatch> matches)
    {
        var questions = matches.GroupBy(match => match.Question, StringComparer.Ordinal)
            .Select(group => group.OrderByDescending(match => match.Score).ToList())
            .Select(ranked => ranked.Take(ranked.Count / 2).ToList())
            .Where(surer => surer.Count > 0)
            .ToList();
        return questions.Count == 0
            ? new MeanPrecision(0, 0)
            : new MeanPrecision(
                questions.Average(surer => Average(surer, undecided: false)),
                questions.Average(surer => Average(surer, undecided: true)));
    }

    /// <summary>The precision at every right one, summed and divided by all, right or not.</summary>
    private static double Average(List<PointMatch> surer, bool undecided)
    {
        var (right, sum) = (0, 0.0);
        for (var at = 0; at < surer.Count; at++)
        {
            if (surer[at].Made ?? undecided)
            {
                right++;
                sum += right / (at + 1.0);
            }
        }

        return sum / surer.Count;
    }
}
