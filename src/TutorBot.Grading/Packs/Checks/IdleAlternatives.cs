namespace TutorBot.Grading.Packs.Checks;

/// <summary>Parts of a rule that change nothing.</summary>
internal sealed class IdleAlternatives : IPackCheck
{
    public IEnumerable<PackFault> Check(PackDraft draft) =>
        draft.Rules().Select(entry => (entry.Rule, entry.At)).Concat(draft.MisconceptionRules())
            .SelectMany(entry => Check(entry.Rule, entry.At));

    private static IEnumerable<PackFault> Check(ReadingRule rule, Place at)
    {
        foreach (var group in rule.All.Where(group => !group.AnyOf.All(rule.None.Contains)))
        {
            foreach (var forbidden in group.AnyOf.Where(rule.None.Contains))
            {
                yield return new PackFault(
                    at.File, at.Line, $"Rule '{rule.Id}' offers '{forbidden}' and forbids it.",
                    "Take out one of the two.");
            }

            foreach (var twice in group.AnyOf.GroupBy(id => id).Where(alike => alike.Count() > 1))
            {
                yield return new PackFault(
                    at.File, at.Line, $"Rule '{rule.Id}' offers '{twice.Key}' twice in one group.", "Keep one.");
            }
        }
    }
}
