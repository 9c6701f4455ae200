using System.Text.Encodings.Web;
using System.Text.Json;
using TutorBot.Grading.Packs;

namespace TutorBot.Host.Analyzing;

/// <summary>The same as <see cref="ParagraphDescription"/>, for programs.</summary>
internal static class ParagraphJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Stream to, Paragraph paragraph)
    {
        using (var json = new Utf8JsonWriter(to, Options))
        {
            json.WriteStartObject();
            json.WriteString("paragraph", paragraph.Id.Value);
            json.WriteString("opens", paragraph.Opens);
            json.WriteString("gist", paragraph.Gist.Say);
            WriteAll(json, "citations", paragraph.Citations);
            WriteAll(json, "ask", paragraph.Ask);
            json.WriteEndObject();
        }

        to.Write("\n"u8);
        to.Flush();
    }

    private static void WriteAll(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
