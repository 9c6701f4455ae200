using System.Globalization;
using System.Text;
using TutorBot.Grading.Grading.Reference.Scoring;

namespace TutorBot.Host.Marking;

/// <summary>Scores of graded answers for a terminal.</summary>
internal static class GenericText
{
    public static string Of(GenericScore score)
    {
        var text = new StringBuilder();
        Add(text, $"{score.Name}: {score.Answers} answers, {score.Known} to questions with marked answers\n");
        Add(text, $"  accuracy {score.Accuracy:0.000}  macro F1 {score.MacroF1:0.000}");
        Add(text, $"  weighted F1 {score.WeightedF1:0.000}\n");
        if (score.TwoWay is { } right)
        {
            Add(text, $"  correct or not: accuracy {right:0.000}\n");
        }

        if (score.QuadraticKappa is { } kappa && score.Pearson is { } pearson)
        {
            Add(text, $"  QWK {kappa:0.000}  Pearson r {pearson:0.000}\n");
        }

        if (score.Precision is { } precision)
        {
            Add(text, $"  mean average precision: strict {precision.Strict:0.000}");
            Add(text, $", relaxed {precision.Relaxed:0.000}\n");
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture));
}
