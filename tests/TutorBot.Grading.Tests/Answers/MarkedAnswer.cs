using System.Collections.Immutable;

namespace TutorBot.Grading.Tests.Answers;

/// <summary>A row of a table of answers: what was said, and what has to be read in it.</summary>
internal sealed record MarkedAnswer(
    string Question,
    string Text,
    int Level,
    ImmutableArray<string> Made,
    ImmutableArray<string> Begun,
    ImmutableArray<string> Misread)
{
    /// <summary>The rows of a Markdown table whose first cell is a question's id.</summary>
    public static ImmutableArray<MarkedAnswer> ReadAll(string path) =>
    [
        .. File.ReadAllLines(path)
            .Where(line => line.StartsWith("| q", StringComparison.Ordinal))
            .Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray())
            .Where(cells => int.TryParse(cells[3], out _))
            .Select(cells => new MarkedAnswer(
                cells[1], cells[2], int.Parse(cells[3], null), List(cells[4]), List(cells[5]), List(cells[6]))),
    ];

    private static ImmutableArray<string> List(string cell) =>
    [
        .. cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Order(StringComparer.Ordinal),
    ];
}
