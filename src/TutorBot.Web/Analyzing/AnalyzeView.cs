using System.Collections.Immutable;
using TutorBot.Grading.Analysis.View;
using TutorBot.Grading.Packs;
using TutorBot.Web.Parts;

namespace TutorBot.Web.Analyzing;

/// <summary>What the page of an analysis shows.</summary>
/// <param name="Problem">Why nothing was read; null when all is well.</param>
/// <param name="Known">Paragraphs of an exercise in the text: only what gives no answer away is shown of them.</param>
public sealed record AnalyzeView(
    FormToken Token,
    string? Problem,
    ImmutableArray<Paragraph> Known,
    ImmutableArray<MarkedPiece> Pieces,
    ImmutableArray<AnalysisSection> Sections);
