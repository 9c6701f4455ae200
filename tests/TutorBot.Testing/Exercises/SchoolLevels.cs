using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Testing.Exercises;

/// <summary>The decision tables of the school exercise.</summary>
internal static class SchoolLevels
{
    public static ImmutableArray<LevelRow> Argue() =>
    [
        Row(4, "q1", new LevelCondition.LowerLevel(), AnyOf("grants")),
        Row(3, "q1", new LevelCondition.Families(2, Standing.Full, OnePlacedAndLinked: true)),
        Row(2, "q1", new LevelCondition.Points(1, Standing.Full, false, false, PlacedOrLinked: true)),
        Row(1, "q1", Any()),
    ];

    public static ImmutableArray<LevelRow> Sources() =>
    [
        Row(4, "q2", new LevelCondition.LowerLevel(), AnyOf("one-side")),
        Row(3, "q2", new LevelCondition.LowerLevel(), AnyOf("nothing-cited")),
        Row(2, "q2", new LevelCondition.Points(2, Standing.Partial, false, false, false)),
        Row(1, "q2", Any()),
    ];

    public static ImmutableArray<LevelRow> Problems() =>
    [
        Row(4, "q3", new LevelCondition.LowerLevel(), AnyOf("still-useful")),
        Row(3, "q3", new LevelCondition.Families(2, Standing.Full, OnePlacedAndLinked: false)),
        Row(2, "q3", new LevelCondition.Points(1, Standing.Full, false, false, false)),
        Row(1, "q3", Any()),
    ];

    private static LevelCondition.Points Any() => new(1, Standing.Partial, false, false, false);

    private static LevelCondition.Elements AnyOf(string id) => new(1, Standing.Full, [new ElementId(id)]);

    private static LevelRow Row(int level, string question, params LevelCondition[] needs) => new(
        level,
        [
            new LevelWay(
                $"what level {level} of {question} asks for",
                new Wording($"What would lift {question} to {level}, and where?", $"What lifts {question} to {level}?"),
                [.. needs]),
        ]);
}
