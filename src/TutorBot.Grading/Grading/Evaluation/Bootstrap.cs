using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>
/// Intervals by drawing learners again and again, with all their answers, from those that there are. The draws are
/// fixed by a hash, so that the same answers give the same intervals.
/// </summary>
internal static class Bootstrap
{
    private const int Draws = 1000;
    private const double Tail = 0.025;

    /// <param name="learners">What each learner's answers add.</param>
    public static Intervals Of(IReadOnlyList<Tally> learners)
    {
        var drawn = Enumerable.Range(0, Draws).AsParallel().AsOrdered().Select(draw => Draw(learners, draw)).ToList();
        return new Intervals(
            Of(drawn, one => one.Elements.F1),
            Of(drawn, one => one.Levels.QuadraticKappa),
            Of(drawn, one => one.Levels.Exact),
            Of(drawn, one => one.Misconceptions.Precision),
            Of(drawn, one => one.Misconceptions.Recall),
            Of(drawn, one => one.Flags.Precision),
            Of(drawn, one => one.Flags.Recall));
    }

    private static Drawn Draw(IReadOnlyList<Tally> learners, int draw)
    {
        var (elements, misconceptions, flags) = (default(Counts), default(Counts), default(Counts));
        var levels = ImmutableArray.CreateBuilder<(int, int)>();
        for (var at = 0; at < learners.Count; at++)
        {
            var one = learners[StableHash.Choose((ulong)draw + 1, at, learners.Count)];
            elements += one.Elements;
            misconceptions += one.Misconceptions;
            flags += one.Flags;
            levels.AddRange(one.Levels);
        }

        return new Drawn(elements, misconceptions, flags, new LevelAgreement(levels));
    }

    private static Interval Of(List<Drawn> drawn, Func<Drawn, double> figure)
    {
        var sorted = drawn.Select(figure).Order().ToList();
        return new Interval(sorted[(int)(Tail * Draws)], sorted[(int)((1 - Tail) * Draws) - 1]);
    }

    private sealed record Drawn(Counts Elements, Counts Misconceptions, Counts Flags, LevelAgreement Levels);
}
