using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>A question of the exercise with the points that answer it and the table that gives its level.</summary>
public sealed record Question
{
    public required QuestionId Id { get; init; }

    /// <summary>The question in the handout's own words.</summary>
    public required string Handout { get; init; }

    /// <summary>How the tutor asks it.</summary>
    public required Wording Ask { get; init; }

    /// <summary>What the question is about, as it ends the sentence "the question is about …".</summary>
    public required string About { get; init; }

    /// <summary>What counts, in words for the learner, shown before the first attempt.</summary>
    public required ImmutableArray<Criterion> Criteria { get; init; }

    /// <summary>Open pushes that name no element, asked when nothing is there yet; used in turn, none twice.</summary>
    public required ImmutableArray<Wording> Pumps { get; init; }

    /// <summary>Turns before the session goes on: 6, or 4 for a question that only asks to identify.</summary>
    public required int Turns { get; init; }

    /// <summary>Turns in lesson mode.</summary>
    public required int LessonTurns { get; init; }

    public required ImmutableArray<Family> Families { get; init; }
    public required ImmutableArray<Element> Elements { get; init; }

    /// <summary>From the highest level down.</summary>
    public required ImmutableArray<LevelRow> Levels { get; init; }
}
