using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>Takes back what was read in words that state nothing of the learner's own.</summary>
internal static class Creditable
{
    /// <summary>
    /// None of a list of key words or of talk that says nothing, asks for help or is about something else; of talk to
    /// the grader those beside it, of a text in another language those that name something of the subject, and of a
    /// copied answer those that the learner's own words make.
    /// </summary>
    public static ImmutableArray<PointRead> Points(
        ImmutableArray<PointRead> points, FlagReader reader, ImmutableArray<FlagRead> flags)
    {
        if (points.IsEmpty || flags.Any(flag => flag.Flag is AnswerFlag.Stuffed or AnswerFlag.NoContent
            or AnswerFlag.HelpRequest or AnswerFlag.OffTopic))
        {
            return [];
        }

        var dismissed = reader.Dismissed(flags);
        return [.. points.Where(point => point.Evidence.Any(span => Stands(span, dismissed, reader.Text)))];
    }

    private static bool Stands(EvidenceSpan span, bool[] dismissed, LearnerText text)
    {
        for (var at = 0; at < text.Words.Length; at++)
        {
            var start = text.Folded.OriginalStart(text.Words[at].Start);
            if (start >= span.Start && start < span.End && !dismissed[at])
            {
                return true;
            }
        }

        return false;
    }
}
