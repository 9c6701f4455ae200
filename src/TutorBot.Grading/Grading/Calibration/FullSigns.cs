using System.Collections.Immutable;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>What speaks for an element being full where it is made.</summary>
internal static class FullSigns
{
    private const double Free = 0.1;

    /// <summary>Replies are few or none among examples.</summary>
    private const double Held = 1;

    private const double UsualReply = 0.7;

    public static readonly ImmutableArray<Sign> All =
    [
        new("full-bias", 0, Free, _ => 1),
        new("full-by-rule", 0, Free, signals => MadeSigns.HasFullRule(signals) ? 1 : 0),
        new("full-half-rule", 0, Free, signals =>
            !signals.Firings.IsEmpty && !MadeSigns.HasFullRule(signals) ? 1 : 0),
        new("full-length", 0, Free, signals => signals.Length),
        new("full-likeness", 0, Free, signals => signals.Likeness),
        new("full-reply", UsualReply, Held, signals => signals.IsReply ? 1 : 0),
    ];
}
