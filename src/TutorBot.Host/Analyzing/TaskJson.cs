using System.Collections.Immutable;
using System.Text.Json;
using TutorBot.Grading.Analysis.Measuring;

namespace TutorBot.Host.Analyzing;

/// <summary>The table of a measured set, for programs.</summary>
internal static class TaskJson
{
    public static void Write(Stream to, ImmutableArray<TaskRow> table)
    {
        using (var json = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartArray();
            foreach (var row in table)
            {
                json.WriteStartObject();
                json.WriteString("set", row.Set);
                json.WriteNumber("items", row.Items);
                foreach (var (name, value) in row.Figures)
                {
                    json.WriteNumber(name, Math.Round(value, 4));
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        to.Write("\n"u8);
        to.Flush();
    }
}
