using System.Collections.Immutable;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Rules;

/// <summary>
/// Holds one rule against a text. A denial that meets a group of the rule (as its <c>not</c>, or as part of a form) is
/// used up: what else it covers does not count as denied, so that in "winning does not show support" only the showing
/// is.
/// </summary>
internal sealed class RuleReader(TextReading reading)
{
    /// <summary>The firing of a rule, at the first place where the text meets it; null when it does nowhere.</summary>
    public Firing? Read(CompiledRule rule)
    {
        if (rule.Groups.Length == 0 || rule.Groups.Any(group => !group.Concepts.Any(reading.Concepts.Has)))
        {
            return null;
        }

        var rarest = rule.Groups.Select(group => Matches(group).ToList()).MinBy(list => list.Count)!;
        foreach (var unit in ScopeUnits.Around(rarest, rule.Rule.Scope, reading.Text))
        {
            if (ReadIn(rule, unit) is { } matches)
            {
                return new Firing(rule.Rule, matches);
            }
        }

        return null;
    }

    private IEnumerable<ConceptMatch> Matches(CompiledGroup group) =>
        group.Concepts.SelectMany(reading.Concepts.Of);

    private ImmutableArray<ConceptMatch>? ReadIn(CompiledRule rule, Stretch unit)
    {
        if (rule.Barred.Any(concept => reading.Concepts.Of(concept).Any(match => unit.Holds(match.Start, match.End))))
        {
            return null;
        }

        var candidates = rule.Groups
            .Select(group => Matches(group).Where(match => unit.Holds(match.Start, match.End)).ToList())
            .ToList();
        if (candidates.Exists(list => list.Count == 0))
        {
            return null;
        }

        var used = UsedDenials(rule, candidates);
        var met = rule.Groups
            .Select((group, index) => candidates[index].Where(match => IsMet(group, match, used)).ToList())
            .ToList();
        return Choose(rule, met) is { } chosen && !chosen.All(reading.IsForeign) ? chosen : null;
    }

    private HashSet<int> UsedDenials(CompiledRule rule, List<List<ConceptMatch>> candidates)
    {
        var used = new HashSet<int>(candidates.SelectMany(list => list).SelectMany(reading.Inside));
        for (var index = 0; index < candidates.Count; index++)
        {
            if (rule.Groups[index].Denied == true)
            {
                used.UnionWith(candidates[index].SelectMany(match => reading.Covering(match)));
            }
        }

        return used;
    }

    private bool IsMet(CompiledGroup group, ConceptMatch match, HashSet<int> used)
    {
        var covering = reading.Covering(match);
        return group.Denied switch
        {
            null => true,
            true => covering.Length % 2 == 1 || reading.SentenceAt(match.Start).Doubts,
            false => covering.Count(index => !used.Contains(index)) % 2 == 0,
        };
    }

    private ImmutableArray<ConceptMatch>? Choose(CompiledRule rule, List<List<ConceptMatch>> met)
    {
        var chosen = ImmutableArray.CreateBuilder<ConceptMatch>(met.Count);
        var from = 0;
        foreach (var list in met)
        {
            var fitting = rule.Rule.InOrder ? list.Where(match => match.Start >= from).ToList() : list;
            if (fitting.Count == 0)
            {
                return null;
            }

            var best = rule.Rule.InOrder ? fitting.MinBy(match => match.End) : Nearest(fitting, chosen);
            chosen.Add(best);
            from = best.End;
        }

        return chosen.MoveToImmutable();
    }

    /// <summary>The learner's own words first, then those nearest to what was chosen before.</summary>
    private ConceptMatch Nearest(List<ConceptMatch> fitting, ImmutableArray<ConceptMatch>.Builder chosen)
    {
        var anchor = chosen.Count == 0 ? fitting[0].Start : chosen[^1].Start;
        return fitting.MinBy(match => (reading.IsForeign(match) ? 1000 : 0) + Math.Abs(match.Start - anchor));
    }
}
