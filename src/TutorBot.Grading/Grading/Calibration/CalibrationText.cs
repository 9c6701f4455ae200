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
            if (!element.Reading.Weights.IsEmpty)
            {
                Append(text, element);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Element element)
    {
        text.Append(CultureInfo.InvariantCulture, $"  - question: {element.Question}\n    element: {element.Id}\n")
            .Append("    weights:\n");
        foreach (var (name, weight) in element.Reading.Weights.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"      {name}: {weight}\n");
        }
    }
}
