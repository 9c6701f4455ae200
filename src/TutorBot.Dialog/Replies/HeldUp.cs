using System.Buffers;
using System.Collections.Immutable;
using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Phrases;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Language;

namespace TutorBot.Dialog.Replies;

/// <summary>Chooses the few words of an answer that stand for a point it makes.</summary>
internal static class HeldUp
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»‘`…=/+");

    private static readonly ImmutableHashSet<string> Suppositions = ["if", "unless", "whether", "suppose"];

    /// <summary>
    /// Words fit to be quoted: a whole thought, of the learner's own and not only reported or supposed; the last of
    /// them, for an objection comes after what it objects to. Null where there are none.
    /// </summary>
    public static string? Of(
        string text, ImmutableArray<EvidenceSpan> evidence, ImmutableArray<EvidenceSpan> unsaid, SpelledWords spelled)
    {
        var voices = evidence.IsEmpty ? null : LearnerText.Read(text);
        return evidence.Reverse()
            .Select(span => Fit(text, span, unsaid, voices!))
            .Select(phrase => phrase is null ? null : Quotes.From(phrase.Quote, spelled))
            .FirstOrDefault(quote => quote is not null);
    }

    private static EvidenceSpan? Fit(
        string text, EvidenceSpan span, ImmutableArray<EvidenceSpan> unsaid, LearnerText learner)
    {
        var phrase = EvidencePhrase.Of(text, span, out var whole);
        return whole
            && !IsTorn(text, phrase)
            && !unsaid.Any(other => other.Start < phrase.End && other.End > phrase.Start)
            && !IsSupposed(text, phrase)
            && !IsReported(learner, phrase)
                ? phrase
                : null;
    }

    // Beside quoted words or dots it is a piece of something, and between quotation marks it is somebody else's.
    private static bool IsTorn(string text, EvidenceSpan phrase)
    {
        var before = text.AsSpan(0, phrase.Start).TrimEnd();
        var behind = text.AsSpan(phrase.End).TrimStart();
        return (before.Length > 0 && Marks.Contains(before[^1]))
            || (behind.Length > 0 && Marks.Contains(behind[0]))
            || before.EndsWith("..") || behind.StartsWith("..");
    }

    private static bool IsSupposed(string text, EvidenceSpan phrase)
    {
        var from = Math.Max(0, phrase.Start - 20);
        var before = Utterance.Of(text[from..phrase.Start]).Words;
        var words = Utterance.Of(phrase.Quote).Words;
        return (before is [.., var last] && Suppositions.Contains(last))
            || (words is [var first, ..] && Suppositions.Contains(first));
    }

    private static bool IsReported(LearnerText learner, EvidenceSpan phrase)
    {
        for (var at = 0; at < learner.Words.Length; at++)
        {
            var start = learner.Folded.OriginalStart(learner.Words[at].Start);
            if (start >= phrase.Start && start < phrase.End && learner.Voices[at] != Voice.Learner)
            {
                return true;
            }
        }

        return false;
    }
}
