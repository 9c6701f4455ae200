using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Grading.Evaluation;
using TutorBot.Grading.Packs;

namespace TutorBot.Host.Marking;

/// <summary>Writes a graded or refused line as JSON.</summary>
internal sealed class GradeLineWriter(Pack pack, bool explain) : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null, Options);

    public ReadOnlyMemory<byte> Write(AnswerLine.Answer answer, AnswerGrade grade)
    {
        Begin(answer.Id);
        _json.WriteString("question", grade.Question.Value);
        _json.WriteNumber("level", grade.Level);
        _json.WriteNumber("confidence", Math.Round(grade.Confidence, 3));
        WriteElements(grade);
        WriteEvidence(grade);
        WriteNames("misconceptions", grade.Misconceptions.Select(read => read.Misconception.Value));
        WriteNames("flags", grade.Flags.Select(read => FlagNames.Of(read.Flag, pack.Language)));
        if (grade.Truncated)
        {
            _json.WriteBoolean("truncated", value: true);
        }

        if (explain)
        {
            WriteExplanation(grade, answer.Text.Length);
        }

        return End();
    }

    public ReadOnlyMemory<byte> Write(AnswerLine.Unreadable line, long number)
    {
        Begin(line.Id);
        _json.WriteNumber("line", number);
        _json.WriteString("error", line.Error);
        return End();
    }

    public void Dispose() => _json.Dispose();

    private void Begin(string id)
    {
        _buffer.ResetWrittenCount();
        _json.Reset(_buffer);
        _json.WriteStartObject();
        _json.WritePropertyName("id");
        _json.WriteRawValue(id, skipInputValidation: true);
    }

    private ReadOnlyMemory<byte> End()
    {
        _json.WriteEndObject();
        _json.Flush();
        _buffer.Write("\n"u8);
        return _buffer.WrittenMemory;
    }

    private void WriteElements(AnswerGrade grade)
    {
        _json.WriteStartObject("elements");
        foreach (var point in grade.Points)
        {
            _json.WriteString(point.Element.Value, point.Standing == Standing.Full ? "full" : "partial");
        }

        _json.WriteEndObject();
    }

    private void WriteEvidence(AnswerGrade grade)
    {
        _json.WriteStartArray("evidence");
        foreach (var point in grade.Points)
        {
            foreach (var span in point.Evidence)
            {
                _json.WriteStartObject();
                _json.WriteString("element", point.Element.Value);
                _json.WriteNumber("start", span.Start);
                _json.WriteNumber("end", span.End);
                _json.WriteString("quote", span.Quote);
                _json.WriteEndObject();
            }
        }

        _json.WriteEndArray();
    }

    private void WriteNames(string name, IEnumerable<string> values)
    {
        _json.WriteStartArray(name);
        foreach (var value in values)
        {
            _json.WriteStringValue(value);
        }

        _json.WriteEndArray();
    }

    private void WriteExplanation(AnswerGrade grade, int length)
    {
        _json.WriteStartArray("explanation");
        if (grade.Truncated)
        {
            _json.WriteStartObject();
            _json.WriteNumber("read", Grader.LongestReading);
            _json.WriteNumber("of", length);
            _json.WriteEndObject();
        }

        foreach (var point in grade.Points)
        {
            WriteRules("element", point.Element.Value, point.Rules);
        }

        foreach (var read in grade.Misconceptions)
        {
            WriteRules("misconception", read.Misconception.Value, read.Rules);
        }

        foreach (var read in grade.Flags.Where(read => read.Rule is not null))
        {
            WriteRules("flag", FlagNames.Of(read.Flag, pack.Language), [read.Rule!]);
        }

        _json.WriteEndArray();
    }

    private void WriteRules(string kind, string id, IEnumerable<RuleHit> rules)
    {
        foreach (var rule in rules)
        {
            _json.WriteStartObject();
            _json.WriteString(kind, id);
            _json.WriteString("rule", rule.Id);
            _json.WriteString("says", rule.Says);
            _json.WriteNumber("strength", Math.Round(rule.Strength, 3));
            _json.WriteEndObject();
        }
    }
}
