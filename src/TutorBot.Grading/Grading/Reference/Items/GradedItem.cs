using System.Collections.Immutable;

namespace TutorBot.Grading.Grading.Reference.Items;

/// <summary>An answer to a question that has model answers, with the label that a marker gave it.</summary>
public sealed record GradedItem
{
    public required string Id { get; init; }

    /// <summary>Names the question; its own words where the data name it no other way.</summary>
    public required string Question { get; init; }

    public required string QuestionText { get; init; }

    /// <summary>Model answers, or the one point that is looked for.</summary>
    public required ImmutableArray<string> References { get; init; }

    /// <summary>Names the point that is looked for where a question has several; empty elsewhere.</summary>
    public string Expectation { get; init; } = "";

    public required string Answer { get; init; }

    /// <summary>A BCP 47 tag where the data name one; empty elsewhere.</summary>
    public string Language { get; init; } = "";

    /// <summary>A number or a name, as written.</summary>
    public required string Label { get; init; }

    /// <summary>The part of the data that it belongs to; <c>train</c> and <c>dev</c> are fitted on.</summary>
    public required string Split { get; init; }

    /// <summary>What marked answers to it can be learned from: the question, and the point looked for.</summary>
    public string Task => Expectation.Length == 0 ? Question : $"{Question}\n{Expectation}";
}
