using System.Text.Json;
using TutorBot.Grading.Grading.Evaluation.Rules;

namespace TutorBot.Host.Marking;

/// <summary>Reports on rules as JSON.</summary>
internal static class RuleJson
{
    public static void Write(Stream to, IEnumerable<RuleReport> reports)
    {
        using (var json = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartArray();
            foreach (var report in reports)
            {
                Write(json, report);
            }

            json.WriteEndArray();
        }

        to.Write("\n"u8);
        to.Flush();
    }

    private static void Write(Utf8JsonWriter json, RuleReport report)
    {
        json.WriteStartObject();
        json.WriteString("of", report.Of);
        json.WriteStartArray("rules");
        foreach (var rule in report.Rules)
        {
            Write(json, rule);
        }

        json.WriteEndArray();
        json.WriteStartArray("missed");
        foreach (var id in report.Missed)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
        json.WriteStartArray("phrases");
        foreach (var phrase in report.Phrases)
        {
            json.WriteStartObject();
            json.WriteString("words", phrase.Words);
            json.WriteNumber("made", phrase.Made);
            json.WriteNumber("notMade", phrase.NotMade);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleScore rule)
    {
        json.WriteStartObject();
        json.WriteString("rule", rule.Rule.Value);
        json.WriteString("gives", rule.Gives.ToString().ToLowerInvariant());
        json.WriteNumber("hits", rule.Counts.Hits);
        json.WriteNumber("falseAlarms", rule.Counts.FalseAlarms);
        json.WriteNumber("misses", rule.Counts.Misses);
        json.WriteNumber("rejections", rule.Counts.Rejections);
        json.WriteBoolean("neverFires", rule.NeverFires);
        json.WriteBoolean("alwaysFires", rule.AlwaysFires);
        json.WriteString("onlyEverWith", rule.Shadow?.Value);
        json.WriteStartObject("with");
        foreach (var overlap in rule.With)
        {
            json.WriteNumber(overlap.Other.Value, overlap.Together);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
