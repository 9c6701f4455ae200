using TutorBot.Grading.Packs;

namespace TutorBot.Host.Chat;

/// <summary>
/// Says the lines of a script: for each question those below its id in brackets, then <c>/next</c>; below
/// <c>[end]</c> what it says after the last question.
/// </summary>
internal sealed class SimulatedLearner
{
    private const string Comment = "#";
    private const string End = "end";

    private readonly Dictionary<string, Queue<string>> _lines = new(StringComparer.Ordinal);

    public SimulatedLearner(IEnumerable<string> script)
    {
        var section = End;
        foreach (var line in script
            .Where(line => line.Length > 0 && !line.StartsWith(Comment, StringComparison.Ordinal)))
        {
            if (line is ['[', .. var name, ']'])
            {
                section = name;
            }
            else
            {
                Lines(section).Enqueue(line);
            }
        }
    }

    /// <summary>Null when nothing is left to say.</summary>
    public string? Next(QuestionId? question) =>
        Lines(question?.Value ?? End).TryDequeue(out var line) ? line : question is null ? null : "/next";

    private Queue<string> Lines(string section) =>
        _lines.TryGetValue(section, out var lines) ? lines : _lines[section] = new Queue<string>();
}
