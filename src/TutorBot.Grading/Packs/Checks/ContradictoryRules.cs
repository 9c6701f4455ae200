namespace TutorBot.Grading.Packs.Checks;

/// <summary>Rules at odds with themselves: words that show a mistake and clear it, or assert and deny.</summary>
internal sealed class ContradictoryRules : IPackCheck
{
    public IEnumerable<PackFault> Check(PackDraft draft) =>
        draft.Pack.Misconceptions.SelectMany(misconception => ShownAndCleared(draft, misconception))
            .Concat(draft.Rules().Select(entry => (entry.Rule, entry.At)).Concat(draft.MisconceptionRules())
                .SelectMany(entry => AssertedAndDenied(entry.Rule, entry.At)));

    private static IEnumerable<PackFault> ShownAndCleared(PackDraft draft, Misconception misconception)
    {
        foreach (var cleared in misconception.ClearedBy.Rules)
        {
            if (misconception.Reading.Rules.FirstOrDefault(rule => AreAlike(rule, cleared)) is { } shown)
            {
                var at = draft.MisconceptionRules().First(entry => entry.Rule == cleared).At;
                yield return new PackFault(
                    at.File, at.Line,
                    $"The same words show '{misconception.Id}' ('{shown.Id}') and clear it ('{cleared.Id}').",
                    "Take out one of the two rules.");
            }
        }
    }

    private static bool AreAlike(ReadingRule one, ReadingRule other) =>
        RuleContent.Of(one with { Scope = other.Scope }) == RuleContent.Of(other);

    private static IEnumerable<PackFault> AssertedAndDenied(ReadingRule rule, Place at)
    {
        foreach (var asserted in rule.All.Where(group => group.Denied == false && group.AnyOf.Length == 1))
        {
            var concept = asserted.AnyOf[0];
            if (rule.All.Any(group => group.Denied == true && group.AnyOf is [var denied] && denied == concept))
            {
                yield return new PackFault(
                    at.File, at.Line, $"Rule '{rule.Id}' asks that '{concept}' is said and that it is denied.",
                    "Take out one of the two, or write 'either'.");
            }
        }
    }
}
