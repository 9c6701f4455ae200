using System.Text.RegularExpressions;

namespace TutorBot.Grading.Packs.Checks;

/// <summary>The tutor says what is there; praise without content and bare verdicts are not said.</summary>
internal sealed partial class EmptyPraise : IPackCheck
{
    public IEnumerable<PackFault> Check(PackDraft draft) =>
        from text in draft.Texts
        where text.IsSpoken()
        let praise = Praise().Match(text.Text)
        where praise.Success
        select text.Fault(
            $"Empty praise or a bare verdict: '{praise.Value.Trim()}'.", "Say what the words show instead.");

    [GeneratedRegex(
        @"\b(excellent|well done|good job|great job|good work|great work|amazing|awesome|fantastic|brilliant|superb"
        + @"|nicely done|bravo|congratulations)\b"
        + @"|(^|[.!?]\s+)(great|perfect|good|nice|super|wonderful|correct|right|wrong|exactly|yes)\s*[.,!]",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Praise();
}
