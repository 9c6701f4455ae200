using System.Globalization;
using System.Net;
using System.Text;
using TutorBot.Grading.Grading.Evaluation;

namespace TutorBot.Host.Marking;

/// <summary>
/// Tables of scores as one page that needs nothing else: readable on a phone, in the light and in the dark.
/// </summary>
internal static class ScoreHtml
{
    private const string Style =
        """
        :root { color-scheme: light dark; --ink: #1c2430; --paper: #fbfaf7; --line: #b9b6ad; --fill: #2f6f9f;
          --soft: #2f6f9f33; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8e6e0; --paper: #16191d; --line: #59606a;
          --fill: #7fb7dd; --soft: #7fb7dd33; } }
        body { margin: 0 auto; max-width: 52rem; padding: 1rem; background: var(--paper); color: var(--ink);
          font: 1rem/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
        table { border-collapse: collapse; width: 100%; font-size: .875rem; }
        th, td { padding: .2rem .35rem; border-bottom: 1px solid var(--line); text-align: right; }
        th, td { overflow-wrap: normal; }
        th:first-child, td:first-child { text-align: left; overflow-wrap: anywhere; }
        td { font-variant-numeric: tabular-nums; }
        svg { width: 100%; height: auto; } svg text { fill: var(--ink); font: 12px system-ui, sans-serif; }
        """;

    public static void Write(TextWriter to, IEnumerable<ScoreTable> tables)
    {
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Append("<title>How well answers are read</title><style>").Append(Style).Append("</style></head>\n")
            .Append("<body><h1>How well answers are read</h1>\n");
        foreach (var table in tables)
        {
            Append(page, table);
        }

        to.Write(page.Append("</body></html>\n").ToString());
        to.Flush();
    }

    private static void Append(StringBuilder page, ScoreTable table)
    {
        Add(page, $"<h2>{Text(table.Name)}</h2>\n<p>{table.Answers} answers. ");
        Add(page, $"Mean difference of levels, ours minus theirs: {table.Levels.MeanDifference:+0.00;-0.00;0.00}.");
        if (table.Markers is { Answers: > 0 } markers)
        {
            Add(page, $" Two markers between them, on {markers.Answers} answers: ");
            Add(page, $"element F1 {markers.ElementF1:0.00}, ");
            Add(page, $"QWK {markers.LevelKappa:0.00}, exact {markers.LevelExact:0.00}.");
        }

        page.Append("</p>\n").Append(ScorePlots.Totals(table)).Append("<h3>Levels</h3>\n");
        page.Append(ScorePlots.Levels(table.Levels));
        foreach (var question in table.Elements.GroupBy(score => score.Question))
        {
            Add(page, $"<h3>Points of {Text(question.Key.Value)}</h3>\n");
            AppendTable(page, question.Select(score => (score.Element.Value, score.Counts)));
        }

        page.Append("<h3>Misconceptions</h3>\n");
        AppendTable(page, table.Misconceptions.Select(score => (score.Name, score.Counts)));
        page.Append("<h3>Flags</h3>\n");
        AppendTable(page, table.Flags.Select(score => (score.Name, score.Counts)));
    }

    private static void AppendTable(StringBuilder page, IEnumerable<(string Name, Counts Counts)> scores)
    {
        var rows = scores.ToList();
        if (rows.Count == 0)
        {
            page.Append("<p>none</p>\n");
            return;
        }

        page.Append("<table><thead><tr><th scope=\"col\">name<th scope=\"col\">there<th scope=\"col\">P")
            .Append("<th scope=\"col\">R<th scope=\"col\">F1<th scope=\"col\">kappa</tr></thead><tbody>\n");
        foreach (var (name, counts) in rows)
        {
            Add(page, $"<tr><td>{Text(name)}{ScorePlots.Bar(counts.F1)}<td>{counts.Positives}");
            Add(page, $"<td>{Share(counts.Precision, counts.Found)}<td>{Share(counts.Recall, counts.Positives)}");
            Add(page, $"<td>{Share(counts.F1, counts.Found + counts.Positives)}<td>{counts.Kappa:0.00}</tr>\n");
        }

        page.Append("</tbody></table>\n");
    }

    /// <summary>A share of nothing is none, which is not the same as 0.</summary>
    private static string Share(double share, int of) =>
        of == 0 ? "none" : share.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Text(string words) => WebUtility.HtmlEncode(words);

    private static void Add(StringBuilder page, FormattableString line) =>
        page.Append(line.ToString(CultureInfo.InvariantCulture));
}
