using System.Collections.Immutable;
using System.Text.Json;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>Reads a marked answer from two lines of JSON: the answer, and what markers found in it.</summary>
public static class MarkedAnswers
{
    /// <param name="answer">An object with id, question and text; it may have prompt, set and learner.</param>
    /// <param name="labels">
    /// An object with id, elements, quotes, misconceptions, flags, levels and what is disputed; what is missing was not
    /// found. Fields of another kind than they should be are passed over.
    /// </param>
    public static MarkedAnswer Read(JsonElement answer, JsonElement labels) => new()
    {
        Id = IdOf(answer),
        Set = Text(answer, "set"),
        Learner = Text(answer, "learner") is { Length: > 0 } learner ? learner : null,
        Question = QuestionId.Parse(Text(answer, "question")),
        Prompt = Text(answer, "prompt"),
        Text = Text(answer, "text"),
        Marks = ReadMarks(labels),
    };

    /// <summary>By which an answer and its labels find each other; empty where there is none.</summary>
    public static string IdOf(JsonElement line) => Text(line, "id");

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
        Levels = line.TryGetProperty("levels", out var levels) && levels.ValueKind == JsonValueKind.Array
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
