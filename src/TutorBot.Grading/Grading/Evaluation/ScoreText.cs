using System.Globalization;
using System.Text;

namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>Writes a table of scores for a terminal.</summary>
public static class ScoreText
{
    /// <summary>In place of a share of nothing.</summary>
    private const string None = "none";

    public static string Summary(ScoreTable table)
    {
        var elements = table.ElementTotal;
        var levels = table.Levels;
        var micro = elements.Found + elements.Positives == 0 ? None : Share(elements.F1);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {table.Name} ({table.Answers} answers)
              elements        {Shares(elements)}  micro F1 {micro}  macro F1 {table.MacroF1:0.000}
              levels          {Of(levels)}
              exact by level  {string.Join("  ", levels.ExactByBand.Select((share, level) => Share(level, share)))}
              misconceptions  {Shares(table.MisconceptionTotal)}
              flags           {Shares(table.FlagTotal)}
            {Intervals(table)}{Markers(table.Markers)}
            """);
    }

    public static string Details(ScoreTable table)
    {
        var text = new StringBuilder(Summary(table));
        foreach (var question in table.Elements.GroupBy(score => score.Question))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {question.Key}\n");
            foreach (var score in question)
            {
                AppendRow(text, score.Element.Value, score.Counts);
            }
        }

        AppendRows(text, "misconceptions", table.Misconceptions);
        AppendRows(text, "flags", table.Flags);
        return text.Append(Confusion(table.Levels)).ToString();
    }

    private static string Intervals(ScoreTable table)
    {
        if (table.Intervals is not { } drawn)
        {
            return "";
        }

        FormattableString points = $"  95 of 100 draws: element F1 {Text(drawn.ElementF1)}";
        FormattableString rest = $", QWK {Text(drawn.LevelKappa)}, exact {Text(drawn.LevelExact)}\n    misconceptions";
        FormattableString found = $" P {Text(drawn.MisconceptionPrecision)} R {Text(drawn.MisconceptionRecall)}";
        FormattableString flags = $", flags P {Text(drawn.FlagPrecision)} R {Text(drawn.FlagRecall)}\n";
        return string.Concat(new[] { points, rest, found, flags }.Select(FormattableString.Invariant));
    }

    private static string Text(Interval interval) =>
        string.Create(CultureInfo.InvariantCulture, $"{interval.Low:0.00}-{interval.High:0.00}");

    private static string Markers(MarkerAgreement markers) => markers.Answers == 0
        ? ""
        : string.Create(
            CultureInfo.InvariantCulture,
            $"  the markers between them: element F1 {markers.ElementF1:0.000}, QWK {markers.LevelKappa:0.000}, ")
            + string.Create(CultureInfo.InvariantCulture, $"exact {markers.LevelExact:0.000}\n");

    private static string Of(LevelAgreement levels)
    {
        FormattableString agreed = $"QWK {levels.QuadraticKappa:0.000}  exact {levels.Exact:0.000}";
        FormattableString apart = $"  mean difference {levels.MeanDifference:+0.00;-0.00;0.00}";
        return levels.All == 0 ? None : FormattableString.Invariant(agreed) + FormattableString.Invariant(apart);
    }

    private static string Shares(Counts counts) =>
        $"P {(counts.Found == 0 ? None : Share(counts.Precision))}"
        + $"  R {(counts.Positives == 0 ? None : Share(counts.Recall))}";

    private static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Share(int level, double share) =>
        string.Create(CultureInfo.InvariantCulture, $"{level}: {share:0.00}");

    private static void AppendRows(StringBuilder text, string heading, IEnumerable<NamedScore> scores)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {heading}\n");
        foreach (var score in scores)
        {
            AppendRow(text, score.Name, score.Counts);
        }
    }

    private static void AppendRow(StringBuilder text, string name, Counts counts) => text.Append(
        CultureInfo.InvariantCulture,
        $"    {name,-34} n {counts.Positives,3}  P {counts.Precision:0.00}  R {counts.Recall:0.00}  F1 {counts.F1:0.00}"
        + $"  kappa {counts.Kappa:0.00}  missed {counts.Misses,3}  false {counts.FalseAlarms,3}\n");

    private static string Confusion(LevelAgreement levels)
    {
        var text = new StringBuilder("  levels: ours down, markers' across\n");
        for (var ours = 0; ours < levels.Bands; ours++)
        {
            var row = Enumerable.Range(0, levels.Bands)
                .Select(theirs => levels.Count(ours, theirs).ToString("D", CultureInfo.InvariantCulture));
            text.Append(CultureInfo.InvariantCulture, $"    {ours}  ")
                .AppendJoin(' ', row.Select(cell => cell.PadLeft(4))).Append('\n');
        }

        return text.ToString();
    }
}
