namespace TutorBot.Grading.Packs.Checks;

/// <summary>Two elements of one question that are read by the same rule can't be told apart.</summary>
internal sealed class SharedRules : IPackCheck
{
    public IEnumerable<PackFault> Check(PackDraft draft) =>
        from alike in draft.Rules().Where(entry => !entry.Rule.OnlyWhenAsked)
            .GroupBy(entry => $"{entry.Element.Question} {Content(entry.Rule)}", StringComparer.Ordinal)
        let first = alike.First()
        from again in alike.Where(entry => entry.Element.Id != first.Element.Id)
        select new PackFault(
            again.At.File, again.At.Line, $"This rule is word for word the one at {first.At}.",
            "Let each element have words of its own.");

    private static string Content(ReadingRule rule) =>
        $"{rule.Scope} {rule.InOrder} {string.Join(" & ", rule.All.Select(Content))} - {string.Join(',', rule.None)}";

    private static string Content(ConceptGroup group) => $"{group.Denied}:{string.Join('|', group.AnyOf)}";
}
