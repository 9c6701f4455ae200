using System.Collections.Frozen;
using System.Text.Json;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Grading.Evaluation;
using TutorBot.Grading.Packs;
using TutorBot.Host.Texts;

namespace TutorBot.Host.Marking;

/// <summary>
/// Holds a line of labels against the pack: what it names must be there, and what it says be readable.
/// </summary>
internal sealed class LabelCheck(Pack pack, HostTexts texts)
{
    private const int HighestLevel = 4;

    private static readonly string[] Marks = ["elements", "levels", "misconceptions", "flags"];

    private readonly FrozenDictionary<QuestionId, FrozenSet<string>> _elements = pack.Questions.ToFrozenDictionary(
        question => question.Id, question => question.Elements.Select(element => element.Id.Value).ToFrozenSet());

    private readonly FrozenSet<string> _misconceptions =
        pack.Misconceptions.Select(misconception => misconception.Id.Value).ToFrozenSet();

    private readonly FrozenSet<string> _flags =
        Enum.GetValues<AnswerFlag>().Select(flag => FlagNames.Of(flag, pack.Language)).ToFrozenSet();

    /// <summary>Why the line cannot be read; with any of these it is left out.</summary>
    public IEnumerable<string> Unreadable(JsonElement line)
    {
        if (!Marks.Any(name => line.TryGetProperty(name, out _) || line.TryGetProperty(name[..^1], out _))
            && line.EnumerateObject().Any(field => field.Name != "id"))
        {
            yield return texts.Get("evaluate.no-marks");
        }

        foreach (var name in Named(line, JsonValueKind.Object, "elements", "quotes"))
        {
            yield return texts.Get("evaluate.no-object", ("field", name));
        }

        foreach (var name in Named(
            line, JsonValueKind.Array,
            "levels", "misconceptions", "flags", "disputed", "disputed_misconceptions", "disputed_flags"))
        {
            yield return texts.Get("evaluate.no-list", ("field", name));
        }

        foreach (var standing in Entries(line, "elements").Where(entry => !IsStanding(entry.Value)))
        {
            yield return texts.Get("evaluate.bad-standing", ("standing", standing.Value.ToString()));
        }

        foreach (var level in Items(line, "levels").Where(level => !IsLevel(level)))
        {
            yield return texts.Get("evaluate.bad-level", ("level", level.ToString()), ("highest", HighestLevel));
        }
    }

    /// <summary>What counts for nothing in a line that can be read.</summary>
    public IEnumerable<string> Idle(JsonElement line, QuestionId question)
    {
        foreach (var name in Marks.Where(name => !line.TryGetProperty(name, out _)
            && line.TryGetProperty(name[..^1], out _)))
        {
            yield return texts.Get("evaluate.singular", ("field", name[..^1]), ("meant", name));
        }

        var elements = Entries(line, "elements").Select(entry => entry.Name).Concat(Names(line, "disputed"));
        foreach (var name in elements.Where(name => !_elements[question].Contains(name)))
        {
            yield return texts.Get("evaluate.unknown-element", ("name", name), ("question", question));
        }

        var misconceptions = Names(line, "misconceptions").Concat(Names(line, "disputed_misconceptions"));
        foreach (var name in misconceptions.Where(name => !_misconceptions.Contains(name)))
        {
            yield return texts.Get("evaluate.unknown-misconception", ("name", name));
        }

        var flags = Names(line, "flags").Concat(Names(line, "disputed_flags"));
        foreach (var name in flags.Where(name => !_flags.Contains(name)))
        {
            var there = string.Join(", ", _flags.Order(StringComparer.Ordinal));
            yield return texts.Get("evaluate.unknown-flag", ("name", name), ("flags", there));
        }
    }

    /// <summary>The fields that are there and hold something of another kind.</summary>
    private static IEnumerable<string> Named(JsonElement line, JsonValueKind kind, params string[] names) =>
        names.Where(name => line.TryGetProperty(name, out var value) && value.ValueKind != kind);

    private static IEnumerable<JsonProperty> Entries(JsonElement line, string name)
    {
        if (line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object)
        {
            foreach (var entry in value.EnumerateObject())
            {
                yield return entry;
            }
        }
    }

    private static IEnumerable<JsonElement> Items(JsonElement line, string name)
    {
        if (line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<string> Names(JsonElement line, string name) =>
        Items(line, name).Select(item => item.ToString());

    private static bool IsStanding(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && (value.ValueEquals("full") || value.ValueEquals("partial"));

    private static bool IsLevel(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var level)
        && level is >= 0 and <= HighestLevel;
}
