using System.Text.Json;
using TutorBot.Grading.Packs;
using TutorBot.Host.Texts;

namespace TutorBot.Host.Marking;

/// <summary>Reads one line of answers: <c>{"id","question","text","prompt"?}</c>.</summary>
internal sealed class AnswerLineReader(Pack pack, HostTexts texts)
{
    private const string NoId = "null";

    public AnswerLine Read(PhysicalLine line) => ObjectLine.Read(line) switch
    {
        ObjectLine.Whole whole => Read(whole.Root),
        ObjectLine.Unreadable unreadable => Unreadable(NoId, unreadable.Key),
        _ => throw new ArgumentOutOfRangeException(nameof(line)),
    };

    public AnswerLine Read(JsonElement line)
    {
        var id = IdOf(line);
        if (!Surrogates.ArePaired(line))
        {
            return Unreadable(id, "grade.line-surrogate");
        }

        if (!TryText(line, "text", out var text))
        {
            return Unreadable(id, "grade.no-text");
        }

        if (!TryText(line, "question", out var question) || Find(question) is not { } asked)
        {
            return Unreadable(id, "grade.unknown-question");
        }

        return TryPrompt(line, out var prompt)
            ? new AnswerLine.Answer(id, asked, text, prompt)
            : Unreadable(id, "grade.prompt-not-text");
    }

    /// <remarks>A look-up stumbles over half a character in any other name, so each is read by itself.</remarks>
    private static string IdOf(JsonElement line) => line.EnumerateObject()
        .Where(entry => Surrogates.IsText(() => entry.Name) && entry.Name == "id")
        .Select(entry => entry.Value.GetRawText())
        .LastOrDefault(NoId);

    private QuestionId? Find(string question) =>
        pack.Questions.FirstOrDefault(known => known.Id.Value == question)?.Id;

    private static bool TryText(JsonElement line, string name, out string text)
    {
        var there = line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String;
        text = there ? value.GetString()! : "";
        return there;
    }

    private static bool TryPrompt(JsonElement line, out string prompt) =>
        TryText(line, "prompt", out prompt)
        || !line.TryGetProperty("prompt", out var value)
        || value.ValueKind == JsonValueKind.Null;

    private AnswerLine.Unreadable Unreadable(string id, string error) => new(id, texts.Get(error, Questions()));

    private (string, object) Questions() =>
        ("questions", string.Join(", ", pack.Questions.Select(question => question.Id)));
}
