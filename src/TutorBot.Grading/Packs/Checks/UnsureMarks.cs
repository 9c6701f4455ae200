using System.Buffers;
using System.Text.RegularExpressions;

namespace TutorBot.Grading.Packs.Checks;

/// <summary>What is unsure is not in a pack.</summary>
internal sealed partial class UnsureMarks : IPackCheck
{
    /// <summary>No mark is without one of these; most texts are.</summary>
    private static readonly SearchValues<string> Signs =
        SearchValues.Create(["[", "(unsure)", "TO" + "DO", "FIX" + "ME", "XXX"], StringComparison.Ordinal);

    public IEnumerable<PackFault> Check(PackDraft draft) =>
        from text in draft.Texts
        where text.Text.AsSpan().ContainsAny(Signs)
        let mark = Mark().Match(text.Text)
        where mark.Success
        select text.Fault(
            $"'{text.Role}' carries the mark {mark.Value}.", "Leave it out, or say 'historians differ' and why.");

    [GeneratedRegex(
        @"\[(unsure|likely|certain|checked|\?)[^\]]*\]|\(unsure\)|\b(TO[D]O|FIX[M]E|XXX)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
