using System.Collections.Immutable;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Grading.Flags;

/// <summary>A row of <c>messages.md</c>.</summary>
/// <param name="Flag">As it stands in JSON; empty for a near miss.</param>
/// <param name="Prompt">The tutor's line; empty where there was none.</param>
/// <param name="Text">What the learner wrote.</param>
internal sealed record FlaggedMessage(string Flag, string Prompt, string Text)
{
    public static ImmutableArray<FlaggedMessage> ReadAll() =>
    [
        .. File.ReadAllLines(Path.Combine(
                Repository.Root, "tests", "TutorBot.Grading.Tests", "Grading", "Flags", "messages.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray())
            .Select(cells => new FlaggedMessage(cells[1], cells[2], cells[3])),
    ];
}
