using TutorBot.Grading.Language;

namespace TutorBot.Grading.Packs.Checks;

/// <summary>Rules that say nothing: met by any sentence, or only where another one gives as much already.</summary>
internal sealed class IdleRules : IPackCheck
{
    public IEnumerable<PackFault> Check(PackDraft draft)
    {
        var small = draft.Pack.Lexicon.Where(IsSmall).Select(concept => concept.Id).ToHashSet();
        var anywhere = draft.Rules().Select(entry => (entry.Rule, entry.At)).Concat(draft.MisconceptionRules())
            .Where(entry => entry.Rule.All.All(group => group.AnyOf.Any(small.Contains)))
            .Select(entry => new PackFault(
                entry.At.File, entry.At.Line, $"Rule '{entry.Rule.Id}' is met by small words that any sentence has.",
                "Add a group with the idea itself."));
        return anywhere.Concat(draft.Rules().GroupBy(entry => entry.Element).SelectMany(Shadowed));
    }

    /// <summary>Every form is one small word, such as "it", or a choice of them.</summary>
    private static bool IsSmall(Concept concept) =>
        !concept.Forms.IsEmpty && concept.Forms.All(form => SmallWords(form).All(FunctionWords.Contains));

    private static IEnumerable<string> SmallWords(string form) =>
        form.Trim().Trim('(', ')').Split('|').Select(word => word.TrimEnd('!').ToLowerInvariant());

    private static IEnumerable<PackFault> Shadowed(
        IEnumerable<(Element Element, ReadingRule Rule, Place At)> entries)
    {
        var all = entries.ToList();
        foreach (var (_, rule, at) in all)
        {
            if (all.Select(entry => entry.Rule).FirstOrDefault(other => Shadows(other, rule)) is { } other)
            {
                yield return new PackFault(
                    at.File, at.Line, $"Rule '{rule.Id}' is met only where '{other.Id}' is, which gives as much.",
                    "Take it out, or let it give more.");
            }
        }
    }

    private static bool Shadows(ReadingRule wide, ReadingRule narrow) =>
        wide != narrow
        && wide.Gives >= narrow.Gives
        && wide.Scope == narrow.Scope
        && !wide.InOrder
        && !wide.OnlyWhenAsked
        && wide.None.All(narrow.None.Contains)
        && wide.All.All(group => narrow.All.Any(part =>
            part.Denied == group.Denied && part.AnyOf.All(group.AnyOf.Contains)))
        && RuleContent.Of(wide) != RuleContent.Of(narrow);
}
