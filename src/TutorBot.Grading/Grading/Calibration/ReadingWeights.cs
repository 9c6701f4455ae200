using System.Collections.Immutable;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>
/// The readable numbers by which rules and likeness are put together for one element or misconception. The sum is the
/// logarithm of the odds that markers find it; from <c>needed</c> on it counts as made.
/// </summary>
internal sealed class ReadingWeights(ImmutableDictionary<string, double> weights)
{
    public const string Bias = "bias";
    public const string Needed = "needed";
    public const string RulePrefix = "rule-";

    /// <summary>The trust in a rule written after the weights.</summary>
    private const double UsualTrust = 2.5;

    /// <summary>A rule met only together with the tutor's line counts for less.</summary>
    private const double PromptedShare = 0.7;

    /// <summary>So much more is needed of likeness alone where nothing was asked: it may be about anything.</summary>
    private const double Unasked = 0.85;

    /// <summary>Without weights any rule is enough.</summary>
    public bool AreFitted => weights.ContainsKey(Bias);

    /// <summary>The score from which it counts as made.</summary>
    public double Least => weights.GetValueOrDefault(Needed);

    /// <summary>The score from which on an element counts as made.</summary>
    public double LeastFor(Signals signals) => Least + (signals.IsEmpty && !signals.IsReply ? Unasked : 0);

    public double Score(Signals signals) =>
        !AreFitted
            ? (signals.Firings.IsEmpty ? -1 : 1)
            : weights[Bias]
                + MadeSigns.All.Sum(sign => weights.GetValueOrDefault(sign.Name, sign.Usual) * sign.Read(signals))
                + Math.Max(Trust(signals.Firings), PromptedShare * Trust(signals.Prompted));

    /// <summary>How likely the element is full where it is made; 0 to 1.</summary>
    public double ChanceOfFull(Signals signals) =>
        !AreFitted
            ? (MadeSigns.HasFullRule(signals) ? 1 : 0)
            : LogisticFit.Sigmoid(
                FullSigns.All.Sum(sign => weights.GetValueOrDefault(sign.Name, sign.Usual) * sign.Read(signals)));

    /// <summary>The trust in the most trusted rule that was met; 0 when none was.</summary>
    private double Trust(ImmutableArray<Firing> firings) =>
        firings.Select(firing => weights.GetValueOrDefault(RulePrefix + firing.Rule.Id.Value, UsualTrust))
            .DefaultIfEmpty()
            .Max();
}
