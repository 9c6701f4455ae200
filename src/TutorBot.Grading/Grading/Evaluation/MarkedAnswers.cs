using System.Collections.Immutable;
using System.Text.Json;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>Reads marked answers from JSON Lines: the answers in one file, their marks in another.</summary>
public static class MarkedAnswers
{
    /// <param name="answers">Lines with id, set, learner, question, prompt and text.</param>
    /// <param name="labels">
    /// Lines with id, elements, quotes, misconceptions, flags, levels and what is disputed.
    /// </param>
    /// <exception cref="JsonException">A line is not such an object.</exception>
    public static ImmutableArray<MarkedAnswer> Read(IEnumerable<string> answers, IEnumerable<string> labels)
    {
        var marks = Objects(labels).ToDictionary(line => Text(line, "id"), ReadMarks, StringComparer.Ordinal);
        return [.. Objects(answers).Select(line => ReadAnswer(line, marks)).Where(answer => answer is not null)!];
    }

    private static IEnumerable<JsonElement> Objects(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }

    private static MarkedAnswer? ReadAnswer(JsonElement line, Dictionary<string, Marks> marks)
    {
        var id = Text(line, "id");
        return !marks.TryGetValue(id, out var found)
            ? null
            : new MarkedAnswer
            {
                Id = id,
                Set = Text(line, "set"),
                Learner = Text(line, "learner") is { Length: > 0 } learner ? learner : null,
                Question = QuestionId.Parse(Text(line, "question")),
                Prompt = Text(line, "prompt"),
                Text = Text(line, "text"),
                Marks = found,
            };
    }

    private static Marks ReadMarks(JsonElement line) => new()
    {
        Elements = Pairs(line, "elements").ToImmutableDictionary(
            pair => new ElementId(pair.Key), pair => pair.Value == "full" ? Standing.Full : Standing.Partial),
        Quotes = Pairs(line, "quotes").ToImmutableDictionary(pair => new ElementId(pair.Key), pair => pair.Value),
        Disputed = [.. Texts(line, "disputed").Select(id => new ElementId(id))],
        Misconceptions = [.. Texts(line, "misconceptions").Select(id => new MisconceptionId(id))],
        DisputedMisconceptions = [.. Texts(line, "disputed_misconceptions").Select(id => new MisconceptionId(id))],
        Flags = [.. Texts(line, "flags")],
        DisputedFlags = [.. Texts(line, "disputed_flags")],
        Levels = line.TryGetProperty("levels", out var levels)
            ? [.. levels.EnumerateArray().Select(level => level.GetInt32())]
            : [],
    };

    private static string Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? value.ToString()
            : "";

    private static IEnumerable<KeyValuePair<string, string>> Pairs(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object
            ? value.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, property.Value.ToString()))
            : [];

    private static IEnumerable<string> Texts(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().Select(item => item.ToString())
            : [];
}
