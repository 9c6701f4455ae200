using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>What speaks for or against an element or a misconception beside the trust in its rules.</summary>
internal static class MadeSigns
{
    private const double Free = 0.01;

    /// <summary>Replies are few or none among examples: they move the weight, but do not make it.</summary>
    private const double Held = 1;

    private const double UsualAsked = 2.5;

    public static readonly ImmutableArray<Sign> All =
    [
        new("likeness", 0, Free, signals => signals.Likeness),
        new("likeness-as-whole", 0, Free, signals => signals.AsWhole),
        new("lead", 0, Free, signals => signals.Lead),
        new("likest", 0, Free, signals => signals.Top),
        new("point", 0, Free, signals => signals.Point),
        new("length", 0, Free, signals => signals.Length),
        new("rules", 0, Free, signals => signals.Firings.Length),
        new("likeness-with-rule", 0, Free, signals => signals.Firings.IsEmpty ? 0 : signals.Likeness),
        new("asked", UsualAsked, Held, signals => signals.Asked),
    ];

    public static bool HasFullRule(Signals signals) =>
        signals.Firings.Any(firing => firing.Rule.Gives == Standing.Full);
}
