using System.Text.Json;
using TutorBot.Grading.Grading.Evaluation;

namespace TutorBot.Host.Marking;

/// <summary>Tables of scores as JSON.</summary>
internal static class ScoreJson
{
    private const int Digits = 4;

    public static void Write(Stream to, IEnumerable<ScoreTable> tables)
    {
        using (var json = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartArray();
            foreach (var table in tables)
            {
                Write(json, table);
            }

            json.WriteEndArray();
        }

        to.Write("\n"u8);
        to.Flush();
    }

    private static void Write(Utf8JsonWriter json, ScoreTable table)
    {
        json.WriteStartObject();
        json.WriteString("name", table.Name);
        json.WriteNumber("answers", table.Answers);
        WriteLevels(json, table.Levels);
        Write(json, table.Intervals);
        Write(json, table.Markers);
        Write(json, "elementsTotal", table.ElementTotal);
        json.WriteNumber("elementsMacroF1", Math.Round(table.MacroF1, Digits));
        Write(json, "misconceptionsTotal", table.MisconceptionTotal);
        Write(json, "flagsTotal", table.FlagTotal);
        json.WriteStartObject("elements");
        foreach (var score in table.Elements)
        {
            Write(json, $"{score.Question}/{score.Element}", score.Counts);
        }

        json.WriteEndObject();
        Write(json, "misconceptions", table.Misconceptions);
        Write(json, "flags", table.Flags);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Intervals? intervals)
    {
        if (intervals is null)
        {
            return;
        }

        json.WriteStartObject("intervals");
        Write(json, "elementF1", intervals.ElementF1);
        Write(json, "qwk", intervals.LevelKappa);
        Write(json, "exact", intervals.LevelExact);
        Write(json, "misconceptionPrecision", intervals.MisconceptionPrecision);
        Write(json, "misconceptionRecall", intervals.MisconceptionRecall);
        Write(json, "flagPrecision", intervals.FlagPrecision);
        Write(json, "flagRecall", intervals.FlagRecall);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Interval interval)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(Math.Round(interval.Low, Digits));
        json.WriteNumberValue(Math.Round(interval.High, Digits));
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, MarkerAgreement markers)
    {
        if (markers.Answers == 0)
        {
            return;
        }

        json.WriteStartObject("markers");
        json.WriteNumber("answers", markers.Answers);
        json.WriteNumber("elementF1", Math.Round(markers.ElementF1, Digits));
        json.WriteNumber("qwk", Math.Round(markers.LevelKappa, Digits));
        json.WriteNumber("exact", Math.Round(markers.LevelExact, Digits));
        json.WriteEndObject();
    }

    private static void WriteLevels(Utf8JsonWriter json, LevelAgreement levels)
    {
        json.WriteStartObject("levels");
        json.WriteNumber("qwk", Math.Round(levels.QuadraticKappa, Digits));
        json.WriteNumber("exact", Math.Round(levels.Exact, Digits));
        json.WriteNumber("meanDifference", Math.Round(levels.MeanDifference, Digits));
        json.WriteStartArray("exactByLevel");
        foreach (var share in levels.ExactByBand)
        {
            json.WriteNumberValue(Math.Round(share, Digits));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<NamedScore> scores)
    {
        json.WriteStartObject(name);
        foreach (var score in scores)
        {
            Write(json, score.Name, score.Counts);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Counts counts)
    {
        json.WriteStartObject(name);
        json.WriteNumber("precision", Math.Round(counts.Precision, Digits));
        json.WriteNumber("recall", Math.Round(counts.Recall, Digits));
        json.WriteNumber("f1", Math.Round(counts.F1, Digits));
        json.WriteNumber("kappa", Math.Round(counts.Kappa, Digits));
        json.WriteNumber("hits", counts.Hits);
        json.WriteNumber("falseAlarms", counts.FalseAlarms);
        json.WriteNumber("misses", counts.Misses);
        json.WriteEndObject();
    }
}
