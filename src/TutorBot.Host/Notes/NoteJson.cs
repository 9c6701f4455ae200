using System.Text.Json;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;

namespace TutorBot.Host.Notes;

/// <summary>The notes for programs: whole, in the order of time.</summary>
internal static class NoteJson
{
    public static void Write(Stream to, IEnumerable<PassedOn> notes)
    {
        using (var json = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartArray();
            foreach (var note in notes)
            {
                Write(json, note);
            }

            json.WriteEndArray();
        }

        to.Write("\n"u8);
        to.Flush();
    }

    private static void Write(Utf8JsonWriter json, PassedOn passed)
    {
        json.WriteStartObject();
        json.WriteString("at", passed.At);
        json.WriteString("kind", passed.Kind.Name);
        json.WriteString("learner", passed.Session.Learner.Value);
        json.WriteString("pack", passed.Session.Pack.Value);
        json.WriteString("class", passed.Session.Class.Value);
        json.WriteString("channel", passed.Channel);
        json.WriteString("question", passed.Note.Question?.Value);
        json.WriteString("element", passed.Note.Element?.Value);
        json.WriteString("asked", passed.Asked);
        json.WriteString("words", passed.Note.Words);
        if (passed.Read is { } read)
        {
            Write(json, read);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Submission read)
    {
        json.WriteStartObject("read");
        json.WriteNumber("level", read.Grade.Level);
        json.WriteNumber("best", read.Best);
        json.WriteBoolean("markable", read.Markable);
        json.WriteStartObject("elements");
        foreach (var point in read.Grade.Points)
        {
            json.WriteString(point.Element.Value, point.Standing == Standing.Full ? "full" : "partial");
        }

        json.WriteEndObject();
        json.WriteStartArray("misconceptions");
        foreach (var mistake in read.Grade.Misconceptions)
        {
            json.WriteStringValue(mistake.Misconception.Value);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
