using System.Collections.Immutable;
using TutorBot.Grading.Grading.Rules;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>
/// The readable numbers by which rules and likeness are put together for one element: a rule counts by how far it can
/// be trusted, likeness by its distance from the line between examples and the rest. Above 0 the element counts as
/// made.
/// </summary>
internal sealed class ElementWeights(ImmutableDictionary<string, double> weights)
{
    public const string Bias = "bias";
    public const string Likeness = "likeness";
    public const string Asked = "asked";
    public const string RulePrefix = "rule-";

    /// <summary>What being asked for counts where no example replies to a tutor.</summary>
    private const double UsualAsked = 2.5;

    /// <summary>The trust in a rule written after the weights.</summary>
    private const double UsualTrust = 2.5;

    /// <summary>A rule met only together with the tutor's line counts for less.</summary>
    private const double PromptedShare = 0.7;

    /// <summary>Without weights any rule makes its element.</summary>
    public bool AreFitted => weights.ContainsKey(Bias);

    public double Score(Signals signals) =>
        !AreFitted
            ? (signals.Firings.IsEmpty ? -1 : 1)
            : weights[Bias]
                + (weights.GetValueOrDefault(Likeness) * signals.Likeness)
                + (weights.GetValueOrDefault(Asked, UsualAsked) * signals.Asked)
                + Math.Max(Trust(signals.Firings), PromptedShare * Trust(signals.Prompted));

    /// <summary>The trust in the most trusted rule that was met; 0 when none was.</summary>
    private double Trust(ImmutableArray<Firing> firings) =>
        firings.Select(firing => weights.GetValueOrDefault(RulePrefix + firing.Rule.Id.Value, UsualTrust))
            .DefaultIfEmpty()
            .Max();
}
