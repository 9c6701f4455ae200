using System.Globalization;
using System.Text;

namespace TutorBot.Grading.Grading.Evaluation.Robustness;

/// <summary>Writes the tables of robustness for a terminal.</summary>
public static class RobustnessText
{
    public static string Of(IReadOnlyCollection<RobustnessRow> rows)
    {
        var text = new StringBuilder();
        Append(text, "no point is made; credited should be none", rows.Where(row => !row.ShouldCredit));
        Append(text, "the point is made; credited should be all", rows.Where(row => row.ShouldCredit));
        return text.ToString();
    }

    private static void Append(StringBuilder text, string heading, IEnumerable<RobustnessRow> rows)
    {
        text.Append(heading).Append('\n');
        foreach (var row in rows)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {row.Kind,-44} {row.Texts,5} texts  {row.Credited,5} credited  {row.Share,6:P1}\n");
        }
    }
}
