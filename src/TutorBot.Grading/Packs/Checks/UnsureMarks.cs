using System.Text.RegularExpressions;

namespace TutorBot.Grading.Packs.Checks;

/// <summary>What is unsure is not in a pack.</summary>
internal sealed partial class UnsureMarks : IPackCheck
{
    public IEnumerable<PackFault> Check(PackDraft draft) =>
        from text in draft.Texts
        let mark = Mark().Match(text.Text)
        where mark.Success
        select text.Fault(
            $"'{text.Role}' carries the mark {mark.Value}.", "Leave it out, or say 'historians differ' and why.");

    [GeneratedRegex(
        @"\[(unsure|likely|certain|checked|\?)[^\]]*\]|\(unsure\)|\b(TO[D]O|FIX[M]E|XXX)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
