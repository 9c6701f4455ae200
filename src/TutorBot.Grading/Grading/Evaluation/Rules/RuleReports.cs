using System.Collections.Immutable;
using TutorBot.Grading.Grading.Calibration;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Evaluation.Rules;

/// <summary>Holds the rules of a pack against marked answers, each answer by itself without the tutor's line.</summary>
public static class RuleReports
{
    public static ImmutableArray<RuleReport> Of(Pack pack, IReadOnlyCollection<MarkedAnswer> answers)
    {
        var index = new PackIndex(pack);
        var points = SoughtPoint.All(index, answers).Where(point => point.Rules.Length > 0).ToList();
        var read = answers.AsParallel().AsOrdered().Select(answer => Read(index, points, answer)).ToList();
        return [.. points.Select(point => Of(point, [.. read.Where(entry => entry.Met.ContainsKey(point))]))];
    }

    private static MetRules Read(PackIndex index, List<SoughtPoint> points, MarkedAnswer answer)
    {
        var reader = new SignalReader(index, index.Read(Grader.Beginning(answer.Text)), AnswerContext.None);
        return new MetRules(answer, points.Where(point => point.IsAsked(answer)).ToDictionary(
            point => point,
            point => reader.Firings(point.Rules, asked: false).Select(firing => firing.Rule.Id).ToHashSet()));
    }

    private static RuleReport Of(SoughtPoint point, List<MetRules> read)
    {
        var missed = read.Where(entry => point.IsThere(entry.Answer) && entry.Met[point].Count == 0)
            .Select(entry => entry.Answer).ToList();
        var without = read.Where(entry => !point.IsThere(entry.Answer)).Select(entry => entry.Answer).ToList();
        return new RuleReport(
            point.Name,
            [.. point.Rules.Select(rule => Score(point, rule.Rule, read))],
            [.. missed.Select(answer => answer.Id)],
            TellingPhrases.Of(missed, without));
    }

    private static RuleScore Score(SoughtPoint point, ReadingRule rule, List<MetRules> read)
    {
        var counts = read.Aggregate(default(Counts), (sum, entry) =>
            sum + Counts.Of(entry.Met[point].Contains(rule.Id), point.IsThere(entry.Answer)));
        var with = read.Select(entry => entry.Met[point])
            .Where(met => met.Contains(rule.Id))
            .SelectMany(met => met.Where(other => other != rule.Id))
            .CountBy(other => other)
            .OrderByDescending(entry => entry.Value)
            .ThenBy(entry => entry.Key.Value, StringComparer.Ordinal)
            .Select(entry => new RuleOverlap(entry.Key, entry.Value));
        return new RuleScore(point.Name, rule.Id, rule.Gives, counts, [.. with]);
    }

    /// <summary>The rules that one answer meets, for what was looked for in it.</summary>
    private sealed record MetRules(MarkedAnswer Answer, Dictionary<SoughtPoint, HashSet<RuleId>> Met);
}
