using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>The weights of a pack as its file <c>calibration.yaml</c>.</summary>
public static class CalibrationText
{
    public static string Write(Pack pack)
    {
        var text = new StringBuilder("# Written by 'calibrate'; see config/packs/README.md.\nelements:\n");
        foreach (var element in pack.Questions.SelectMany(question => question.Elements))
        {
            Append(text, $"question: {element.Question}\n    element: {element.Id}", element.Reading.Weights);
        }

        if (pack.Misconceptions.Any(misconception => !misconception.Reading.Weights.IsEmpty))
        {
            text.Append("misconceptions:\n");
        }

        foreach (var misconception in pack.Misconceptions)
        {
            Append(text, $"misconception: {misconception.Id}", misconception.Reading.Weights);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string names, ImmutableDictionary<string, double> weights)
    {
        if (weights.IsEmpty)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"  - {names}\n    weights:\n");
        foreach (var (name, weight) in weights.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"      {name}: {weight}\n");
        }
    }
}
