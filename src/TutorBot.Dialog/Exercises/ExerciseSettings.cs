using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Exercises;

/// <summary>What a teacher has switched for a class; the default is a learner on their own.</summary>
public sealed record ExerciseSettings
{
    public static readonly ExerciseSettings Default = new();

    /// <summary>No point is ever told; the ladder ends at the choice of two.</summary>
    public bool NoTelling { get; init; }

    /// <summary>Turn budgets for a lesson, with a warning and a bell.</summary>
    public bool LessonMode { get; init; }

    /// <summary>After the due date a summary may name what was neither made nor told.</summary>
    public bool PastDue { get; init; }

    /// <summary>True where a teacher reads along; otherwise nothing is said of one.</summary>
    public bool HasTeacher { get; init; } = true;

    /// <summary>The paragraphs' own words, where a teacher attached the reading; empty otherwise.</summary>
    public ImmutableDictionary<ParagraphId, string> Attached { get; init; } =
        ImmutableDictionary<ParagraphId, string>.Empty;
}
