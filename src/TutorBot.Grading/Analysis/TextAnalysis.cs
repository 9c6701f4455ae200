using System.Collections.Immutable;
using TutorBot.Grading.Analysis.Citations;
using TutorBot.Grading.Analysis.Claims;
using TutorBot.Grading.Analysis.Profile;
using TutorBot.Grading.Analysis.Quotations;
using TutorBot.Grading.Analysis.Reasoning;
using TutorBot.Grading.Analysis.Wording;

namespace TutorBot.Grading.Analysis;

/// <summary>What could be read from a text. All stretches are in UTF-16 code units of <see cref="Text"/>.</summary>
public sealed record TextAnalysis
{
    public required string Text { get; init; }

    public required Readability Readability { get; init; }

    public required ImmutableArray<TextSpan> Sentences { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }

    public required ImmutableArray<Quotation> Quotations { get; init; }

    public required ImmutableArray<Claim> Claims { get; init; }

    public required ImmutableArray<LoadedWords> Language { get; init; }

    public required ImmutableArray<ReasoningProblem> Reasoning { get; init; }

    public required TextProfile Profile { get; init; }

    /// <summary>Three questions worth asking of this text; none when it could not be read.</summary>
    public required ImmutableArray<string> Questions { get; init; }
}
