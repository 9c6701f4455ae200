using System.Collections.Immutable;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Reading;

/// <summary>Holds a revision against its draft.</summary>
internal sealed class RevisionComparison(PackIndex index, TextReading draft, TextReading revision)
{
    /// <summary>Fewer new content words than this are the draft again.</summary>
    private const int FewNewWords = 2;

    private static readonly PhraseTable Reasons = EnglishLexicon.Default.Links.Phrases("reasons");

    public RevisionReading Read(AnswerGrade before, AnswerGrade after)
    {
        var known = draft.Text.Words.Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        var fresh = revision.Text.Words
            .Where(word => !known.Contains(word.Stem) && !FunctionWords.Contains(word.Text))
            .ToList();
        var points = NewPoints(before, after);
        var fromText = Count(revision, "place") > Count(draft, "place")
            || Count(revision, "quotation") > Count(draft, "quotation")
            || fresh.Exists(word => index.Subject.IsDetail(word) && !index.Subject.IsOutside(word));
        var fromBeyond = fresh.Exists(index.Subject.IsOutside);
        var reason = CountReasons(revision) > CountReasons(draft) && fresh.Count >= FewNewWords;
        var nothing = points.IsEmpty && !fromText && !fromBeyond && !reason;
        return new RevisionReading(
            points, fromText, fromBeyond, reason, fresh.Count < FewNewWords, nothing && fresh.Count >= FewNewWords);
    }

    private static ImmutableArray<ElementId> NewPoints(AnswerGrade before, AnswerGrade after) =>
        [.. after.Points
            .Where(point => !before.Points.Any(old => old.Element == point.Element && old.Standing >= point.Standing))
            .Select(point => point.Element)];

    private static int Count(TextReading reading, string builtIn) =>
        reading.Concepts.Of(ConceptIndex.BuiltIn.IndexOf(builtIn)).Length;

    private static int CountReasons(TextReading reading)
    {
        var words = reading.Text.Words;
        return Enumerable.Range(0, words.Length).Count(at => Reasons.Match(words, at) > 0);
    }
}
