using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>Takes back what was read in words that state nothing of the learner's own.</summary>
internal static class Creditable
{
    /// <summary>
    /// None of a list of key words or of talk that says nothing, and of a copied answer only the points that the
    /// learner's own words make.
    /// </summary>
    public static ImmutableArray<PointRead> Points(
        ImmutableArray<PointRead> points, ImmutableArray<FlagRead> flags, CopiedWords copied, LearnerText text)
    {
        if (flags.Any(flag => flag.Flag is AnswerFlag.Stuffed or AnswerFlag.NoContent))
        {
            return [];
        }

        return copied.Share == 0
            ? points
            : [.. points.Where(point => point.Evidence.Any(span => !IsCopied(span, copied, text)))];
    }

    private static bool IsCopied(EvidenceSpan span, CopiedWords copied, LearnerText text)
    {
        for (var at = 0; at < text.Words.Length; at++)
        {
            var start = text.Folded.OriginalStart(text.Words[at].Start);
            if (start >= span.Start && start < span.End && !copied[at])
            {
                return false;
            }
        }

        return true;
    }
}
