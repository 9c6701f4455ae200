using System.Collections.Immutable;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reading;

/// <summary>The learner's words behind a mark, as stretches of the original text.</summary>
internal static class EvidenceSpans
{
    /// <summary>One span a sentence, from the first to the last of the words that met a rule in it.</summary>
    public static ImmutableArray<EvidenceSpan> Of(LearnerText text, IEnumerable<ConceptMatch> matches) =>
        [.. matches.GroupBy(match => text.SentenceOf[match.Start])
            .OrderBy(group => group.Key)
            .Select(group => Span(text, group.Min(match => match.Start), group.Max(match => match.End)))];

    public static EvidenceSpan Span(LearnerText text, int start, int end)
    {
        var (from, to) = text.Locate(start, end);
        return new EvidenceSpan(from, to, text.Folded.Original[from..to]);
    }
}
