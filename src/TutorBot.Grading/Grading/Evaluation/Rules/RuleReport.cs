using System.Collections.Immutable;

namespace TutorBot.Grading.Grading.Evaluation.Rules;

/// <summary>What the rules for one element or misconception do, and what they lack.</summary>
/// <param name="Of">The element with its question, or the misconception.</param>
/// <param name="Rules">Each rule by itself.</param>
/// <param name="Missed">Answers where the markers found it and no rule is met.</param>
/// <param name="Phrases">Words that tell those answers from answers without it, the most telling first.</param>
public sealed record RuleReport(
    string Of, ImmutableArray<RuleScore> Rules, ImmutableArray<string> Missed, ImmutableArray<TellingPhrase> Phrases);
