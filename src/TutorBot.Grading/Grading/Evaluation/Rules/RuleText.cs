using System.Globalization;
using System.Text;

namespace TutorBot.Grading.Grading.Evaluation.Rules;

/// <summary>
/// Writes reports on rules for a terminal. Of the answers it shows the ids, and phrases that several learners share.
/// </summary>
public static class RuleText
{
    private const int MostOverlaps = 3;

    public static string Of(IEnumerable<RuleReport> reports)
    {
        var text = new StringBuilder();
        foreach (var report in reports)
        {
            text.Append(report.Of).Append('\n');
            foreach (var rule in report.Rules)
            {
                Append(text, rule);
            }

            Append(text, report);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, RuleScore rule)
    {
        var counts = rule.Counts;
        text.Append(
            CultureInfo.InvariantCulture,
            $"  {rule.Rule,-40} {rule.Gives,-8} hits {counts.Hits,3}  false alarms {counts.FalseAlarms,3}"
            + $"  misses {counts.Misses,3}{Remark(rule)}\n");
    }

    private static string Remark(RuleScore rule) => rule switch
    {
        { NeverFires: true } => "  never fires",
        { AlwaysFires: true } => "  always fires",
        { Shadow: { } other } => $"  only ever with {other}",
        { With.IsEmpty: true } => "",
        _ => "  with " + string.Join(", ", rule.With.Take(MostOverlaps).Select(overlap =>
            string.Create(CultureInfo.InvariantCulture, $"{overlap.Other} {overlap.Together}"))),
    };

    private static void Append(StringBuilder text, RuleReport report)
    {
        if (!report.Missed.IsEmpty)
        {
            text.Append("  no rule finds it in: ").AppendJoin(' ', report.Missed).Append('\n');
        }

        foreach (var phrase in report.Phrases)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  try \"{phrase.Words}\": in {phrase.Made} of those, in {phrase.NotMade} without the point\n");
        }
    }
}
