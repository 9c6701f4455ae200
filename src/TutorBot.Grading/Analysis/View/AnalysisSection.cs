using System.Collections.Immutable;

namespace TutorBot.Grading.Analysis.View;

/// <summary>A titled part of a view.</summary>
/// <param name="Name">For filters and style sheets: citations, quotations, claims, language, reasoning and so
/// on.</param>
public sealed record AnalysisSection(string Name, string Title, ImmutableArray<AnalysisItem> Items);
