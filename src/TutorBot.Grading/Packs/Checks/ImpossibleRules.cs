namespace TutorBot.Grading.Packs.Checks;

/// <summary>A rule that nothing can meet, or that says nothing.</summary>
internal sealed class ImpossibleRules : IPackCheck
{
    public IEnumerable<PackFault> Check(PackDraft draft) =>
        draft.Rules().Select(entry => (entry.Rule, entry.At)).Concat(draft.MisconceptionRules())
            .SelectMany(entry => Check(entry.Rule, entry.At));

    private static IEnumerable<PackFault> Check(ReadingRule rule, Place at)
    {
        foreach (var group in rule.All.Where(group => group.AnyOf.All(rule.None.Contains)))
        {
            yield return new PackFault(
                at.File, at.Line, $"Rule '{rule.Id}' asks for {Named(group)} and forbids it.",
                "Take it out of 'all' or out of 'none'.");
        }

        if (rule.All.SelectMany(group => group.AnyOf).All(id => ConceptSyntax.BuiltIn.Contains(id.Value)))
        {
            yield return new PackFault(
                at.File, at.Line, $"Rule '{rule.Id}' is met by any answer that names a place, a number or a quotation.",
                "Add a group with the idea itself.");
        }
    }

    private static string Named(ConceptGroup group) => $"'{string.Join(" | ", group.AnyOf)}'";
}
