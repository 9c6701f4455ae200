using System.Text.Json;
using TutorBot.Grading.Grading.Reference.Scoring;

namespace TutorBot.Host.Marking;

/// <summary>Scores of graded answers as JSON.</summary>
internal static class GenericJson
{
    private const int Digits = 4;

    public static void Write(Stream to, IEnumerable<GenericScore> scores)
    {
        using (var json = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartArray();
            foreach (var score in scores)
            {
                Write(json, score);
            }

            json.WriteEndArray();
        }

        to.Write("\n"u8);
        to.Flush();
    }

    private static void Write(Utf8JsonWriter json, GenericScore score)
    {
        json.WriteStartObject();
        json.WriteString("name", score.Name);
        json.WriteNumber("answers", score.Answers);
        json.WriteNumber("known", score.Known);
        Write(json, "accuracy", score.Accuracy);
        Write(json, "macroF1", score.MacroF1);
        Write(json, "weightedF1", score.WeightedF1);
        Write(json, "correctOrNot", score.TwoWay);
        Write(json, "qwk", score.QuadraticKappa);
        Write(json, "pearson", score.Pearson);
        Write(json, "mapStrict", score.Precision?.Strict);
        Write(json, "mapRelaxed", score.Precision?.Relaxed);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, Math.Round(number, Digits));
        }
    }
}
