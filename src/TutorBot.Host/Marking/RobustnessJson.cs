using System.Text.Json;
using TutorBot.Grading.Grading.Evaluation.Robustness;

namespace TutorBot.Host.Marking;

/// <summary>Tables of robustness as JSON.</summary>
internal static class RobustnessJson
{
    public static void Write(Stream to, IEnumerable<RobustnessRow> rows)
    {
        using (var json = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartArray();
            foreach (var row in rows)
            {
                json.WriteStartObject();
                json.WriteString("kind", row.Kind);
                json.WriteBoolean("shouldCredit", row.ShouldCredit);
                json.WriteNumber("texts", row.Texts);
                json.WriteNumber("credited", row.Credited);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        to.Write("\n"u8);
        to.Flush();
    }
}
