namespace TutorBot.Grading.Packs.Checks;

/// <summary>What a rule asks for, written out, so that rules can be compared.</summary>
internal static class RuleContent
{
    public static string Of(ReadingRule rule) =>
        $"{rule.Scope} {rule.InOrder} {string.Join(" & ", rule.All.Select(Of))} - {string.Join(',', rule.None)}";

    private static string Of(ConceptGroup group) => $"{group.Denied}:{string.Join('|', group.AnyOf)}";
}
