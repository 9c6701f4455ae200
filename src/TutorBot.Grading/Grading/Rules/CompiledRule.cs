using System.Collections.Immutable;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Rules;

/// <summary>A rule of a pack, ready to be held against the concepts of a text.</summary>
internal sealed record CompiledRule(
    ReadingRule Rule, ImmutableArray<CompiledGroup> Groups, ImmutableArray<int> Barred)
{
    /// <summary>
    /// Numbers the concepts of a rule. A group whose concepts the pack lacks can never be met; <c>pack check</c> says
    /// so.
    /// </summary>
    public static CompiledRule Compile(ReadingRule rule, ConceptIndex index) =>
        new(
            rule,
            [.. rule.All.Select(group => new CompiledGroup(Numbers(group.AnyOf, index), group.Denied))],
            Numbers(rule.None, index));

    private static ImmutableArray<int> Numbers(ImmutableArray<ConceptId> concepts, ConceptIndex index) =>
        [.. concepts.Select(concept => index.Find(concept.Value)).Where(number => number >= 0)];
}
