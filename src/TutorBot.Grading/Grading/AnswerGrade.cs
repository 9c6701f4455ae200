using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading;

/// <summary>
/// All that grading read in one answer to one question, with the words and the rules behind each mark.
/// </summary>
public sealed record AnswerGrade
{
    public required QuestionId Question { get; init; }

    /// <summary>The version of the pack that graded it.</summary>
    public required string PackVersion { get; init; }

    /// <summary>0 to 4, by the question's decision table applied to this one text.</summary>
    public required int Level { get; init; }

    /// <summary>0 to 1: how far the level can be relied on.</summary>
    public required double Confidence { get; init; }

    public required ImmutableArray<PointRead> Points { get; init; }
    public required ImmutableArray<MisconceptionRead> Misconceptions { get; init; }
    public required ImmutableArray<FlagRead> Flags { get; init; }
    public required ImmutableArray<AnswerMove> Moves { get; init; }

    /// <summary>Elements about as likely made as not: a second reader may be asked about them.</summary>
    public ImmutableArray<ElementId> Doubtful { get; init; } = [];

    /// <summary>
    /// Elements that were not read and may yet be meant, the likeliest first: to be asked about, never to be credited.
    /// </summary>
    public ImmutableArray<ElementId> Guesses { get; init; } = [];

    /// <summary>True when only the first 8,000 characters were read; all are kept.</summary>
    public bool Truncated { get; init; }
}
