using System.Buffers;
using System.Collections.Immutable;
using TutorBot.Grading.Grading;

namespace TutorBot.Dialog.Endings;

/// <summary>A learner's answer as it may be shown back: without talk to the grader and without insults.</summary>
internal static class OwnWords
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".,;:!?\n\r");

    /// <summary>The stretches of a text that are never shown back.</summary>
    public static ImmutableArray<EvidenceSpan> Unsaid(AnswerGrade grade) =>
    [
        .. grade.Flags
            .Where(read => read.Flag is AnswerFlag.Injection or AnswerFlag.Abusive)
            .Select(read => read.Evidence)
            .OfType<EvidenceSpan>()
            .OrderBy(span => span.Start),
    ];

    /// <summary>The text without the clauses that hold such stretches.</summary>
    public static string Of(string text, ImmutableArray<EvidenceSpan> unsaid)
    {
        foreach (var span in unsaid.Reverse())
        {
            var start = text.AsSpan(0, Math.Min(span.Start, text.Length)).LastIndexOfAny(Ends) + 1;
            var from = Math.Clamp(span.End, start, text.Length);
            var behind = text.AsSpan(from).IndexOfAny(Ends);
            text = text[..start] + (behind < 0 ? "" : text[(from + behind + 1)..]);
        }

        return text.Trim();
    }
}
