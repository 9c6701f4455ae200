using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Evaluation.Rules;

/// <summary>What one rule does on marked answers, whatever the other rules and likeness make of them.</summary>
/// <param name="Of">The element with its question, or the misconception, that the rule speaks for.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Gives">What it gives.</param>
/// <param name="Counts">Met and there, met and not there, there and not met, neither.</param>
/// <param name="With">The other rules for the same that are met in the same answers, the most frequent first.</param>
public sealed record RuleScore(
    string Of, RuleId Rule, Standing Gives, Counts Counts, ImmutableArray<RuleOverlap> With)
{
    /// <summary>In how many answers it is met.</summary>
    public int Fired => Counts.Hits + Counts.FalseAlarms;

    public bool NeverFires => Fired == 0;

    public bool AlwaysFires => Fired > 0 && Fired == Counts.All;

    /// <summary>Another rule that is met wherever this one is; null where none is.</summary>
    public RuleId? Shadow => NeverFires ? null : With.FirstOrDefault(overlap => overlap.Together == Fired)?.Other;
}
