namespace TutorBot.Grading.Packs.Checks;

/// <summary>Two elements of one question that are read by the same rule can't be told apart.</summary>
internal sealed class SharedRules : IPackCheck
{
    public IEnumerable<PackFault> Check(PackDraft draft) =>
        from alike in draft.Rules().Where(entry => !entry.Rule.OnlyWhenAsked)
            .GroupBy(entry => $"{entry.Element.Question} {RuleContent.Of(entry.Rule)}", StringComparer.Ordinal)
        let first = alike.First()
        from again in alike.Where(entry => entry.Element.Id != first.Element.Id)
        select new PackFault(
            again.At.File, again.At.Line, $"This rule is word for word the one at {first.At}.",
            "Let each element have words of its own.");
}
