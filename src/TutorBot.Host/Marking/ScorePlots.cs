using System.Globalization;
using System.Text;
using TutorBot.Grading.Grading.Evaluation;

namespace TutorBot.Host.Marking;

/// <summary>The plots of a page of scores, as SVG. Every number that a plot shows stands in words as well.</summary>
internal static class ScorePlots
{
    private const int Width = 360;
    private const int Left = 150;
    private const int Row = 26;
    private const int Cell = 44;

    /// <summary>The totals as points on a line from 0 to 1, with the stretch that 95 of 100 draws fall into.</summary>
    public static string Totals(ScoreTable table)
    {
        var drawn = table.Intervals;
        var (elements, levels) = (table.ElementTotal, table.Levels);
        var (mistakes, flags) = (table.MisconceptionTotal, table.FlagTotal);
        (string Name, double? Value, Interval? Stretch)[] rows =
        [
            ("element F1", elements.Positives + elements.Found == 0 ? null : elements.F1, drawn?.ElementF1),
            ("level QWK", levels.All == 0 ? null : levels.QuadraticKappa, drawn?.LevelKappa),
            ("level exact", levels.All == 0 ? null : levels.Exact, drawn?.LevelExact),
            ("misconception P", mistakes.Found == 0 ? null : mistakes.Precision, drawn?.MisconceptionPrecision),
            ("misconception R", mistakes.Positives == 0 ? null : mistakes.Recall, drawn?.MisconceptionRecall),
            ("flag P", flags.Found == 0 ? null : flags.Precision, drawn?.FlagPrecision),
            ("flag R", flags.Positives == 0 ? null : flags.Recall, drawn?.FlagRecall),
        ];
        var svg = new StringBuilder();
        Add(svg, $"<svg viewBox=\"0 0 {Width} {(rows.Length * Row) + 6}\" role=\"img\" ");
        svg.Append("aria-label=\"Totals from 0 to 1\">");
        foreach (var (at, row) in rows.Index())
        {
            Append(svg, (at * Row) + (Row / 2), row.Name, row.Value, row.Stretch);
        }

        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>Our levels down, the markers' across; the darker, the more answers.</summary>
    public static string Levels(LevelAgreement levels)
    {
        var bands = levels.Bands;
        var most = Enumerable.Range(0, bands * bands).Max(at => levels.Count(at / bands, at % bands));
        var svg = new StringBuilder();
        var size = (bands * Cell) + 30;
        Add(svg, $"<svg viewBox=\"0 0 {Width} {size}\" role=\"img\" aria-label=\"Our levels against the markers'\">");
        svg.Append("<text x=\"30\" y=\"14\">markers' level across, ours down</text>");
        for (var ours = 0; ours < bands; ours++)
        {
            Add(svg, $"<text x=\"6\" y=\"{50 + (ours * Cell)}\">{ours}</text>");
            for (var theirs = 0; theirs < bands; theirs++)
            {
                var count = levels.Count(ours, theirs);
                var (x, y) = (30 + (theirs * Cell), 22 + (ours * Cell));
                Add(svg, $"<rect x=\"{x}\" y=\"{y}\" width=\"{Cell - 2}\" height=\"{Cell - 2}\" fill=\"var(--fill)\" ");
                Add(svg, $"fill-opacity=\"{(most == 0 ? 0 : 0.06 + (0.44 * count / most)):0.00}\"/>");
                Add(svg, $"<text x=\"{x + (Cell / 2) - 2}\" y=\"{y + 26}\" text-anchor=\"middle\">{count}</text>");
            }
        }

        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>A bar below a name.</summary>
    public static string Bar(double share)
    {
        var svg = new StringBuilder();
        svg.Append("<svg viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\" ")
            .Append("style=\"display:block;height:4px\"><rect width=\"100\" height=\"4\" fill=\"var(--soft)\"/>");
        Add(svg, $"<rect width=\"{100 * share:0}\" height=\"4\" fill=\"var(--fill)\"/></svg>");
        return svg.ToString();
    }

    /// <param name="svg">Taken on.</param>
    /// <param name="y">The middle of the row.</param>
    /// <param name="name">What is measured.</param>
    /// <param name="value">Null where there was nothing to measure.</param>
    /// <param name="stretch">Where it falls in the draws.</param>
    private static void Append(StringBuilder svg, int y, string name, double? value, Interval? stretch)
    {
        if (value is not { } measured)
        {
            Add(svg, $"<text x=\"0\" y=\"{y + 4}\">{name} none</text>");
            return;
        }

        Add(svg, $"<text x=\"0\" y=\"{y + 4}\">{name} {measured:0.00}</text>");
        Add(svg, $"<line x1=\"{X(0):0}\" x2=\"{X(1):0}\" y1=\"{y}\" y2=\"{y}\" stroke=\"var(--line)\"/>");
        if (stretch is { } drawn)
        {
            Add(svg, $"<line x1=\"{X(drawn.Low):0.0}\" x2=\"{X(drawn.High):0.0}\" y1=\"{y}\" y2=\"{y}\" ");
            svg.Append("stroke=\"var(--fill)\" stroke-width=\"7\" stroke-opacity=\".45\"/>");
        }

        Add(svg, $"<circle cx=\"{X(measured):0.0}\" cy=\"{y}\" r=\"4.5\" fill=\"var(--fill)\"/>");
    }

    /// <summary>Agreement below chance is less than 0 and lies at the end of the line.</summary>
    private static double X(double share) => Left + (Math.Clamp(share, 0, 1) * (Width - Left - 10));

    private static void Add(StringBuilder svg, FormattableString line) =>
        svg.Append(line.ToString(CultureInfo.InvariantCulture));
}
