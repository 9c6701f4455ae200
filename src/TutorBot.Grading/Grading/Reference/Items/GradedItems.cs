using System.Collections.Immutable;
using System.Text.Json;

namespace TutorBot.Grading.Grading.Reference.Items;

/// <summary>Reads graded answers, a JSON object a line.</summary>
public static class GradedItems
{
    /// <summary>
    /// One line, UTF-8, with <c>question</c>, <c>reference_answers</c>, <c>answer</c>, <c>label</c> and <c>split</c>;
    /// and
    /// where there are such <c>id</c>, <c>question_id</c>, <c>expectation</c>, <c>stance</c>, <c>lang</c>.
    /// </summary>
    /// <exception cref="JsonException">The line is no such object.</exception>
    public static GradedItem Parse(ReadOnlyMemory<byte> line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("The line is no object.");
        }

        var question = Text(root, "question");
        var name = Text(root, "question_id") is { Length: > 0 } id ? id : question;
        var stance = Text(root, "stance");
        return new GradedItem
        {
            Id = Text(root, "id"),
            Question = stance.Length == 0 ? name : $"{name}\n{stance}",
            QuestionText = question,
            References = References(root),
            Expectation = Text(root, "expectation"),
            Language = Text(root, "lang"),
            Answer = Required(root, "answer"),
            Label = Required(root, "label"),
            Split = Text(root, "split"),
        };
    }

    private static ImmutableArray<string> References(JsonElement root) =>
        root.TryGetProperty("reference_answers", out var texts) && texts.ValueKind == JsonValueKind.Array
            ? [.. texts.EnumerateArray().Where(text => text.ValueKind == JsonValueKind.String)
                .Select(text => text.GetString()!).Where(text => !string.IsNullOrWhiteSpace(text))]
            : [];

    private static string Required(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? value.ToString()
            : throw new JsonException($"The line has no {name}.");

    private static string Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? value.ToString()
            : "";
}
