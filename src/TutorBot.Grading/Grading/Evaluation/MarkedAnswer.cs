using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>A learner's answer with what markers found in it.</summary>
public sealed record MarkedAnswer
{
    public required string Id { get; init; }

    /// <summary>The collection that it belongs to; empty when it has none.</summary>
    public string Set { get; init; } = "";

    /// <summary>Who wrote it; null where unknown, and then the answer stands for itself.</summary>
    public string? Learner { get; init; }

    public required QuestionId Question { get; init; }

    /// <summary>The tutor's last line, when the answer replies to one.</summary>
    public string Prompt { get; init; } = "";

    public required string Text { get; init; }

    public Marks Marks { get; init; } = Marks.None;

    /// <summary>What is held out together.</summary>
    public string Group => Learner is null ? Id : $"{Set}/{Learner}";
}
