using System.Collections.Immutable;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Rules;

/// <summary>
/// Holds rules against one text. A denial that meets a group of a rule (as its <c>not</c>, or as part of a form) is
/// used up: what else it covers does not count as denied, so that in "winning does not show support" only the showing
/// is. Not for two threads at once.
/// </summary>
internal sealed class RuleReader(TextReading reading)
{
    /// <summary>Farther off than any word of the learner's own.</summary>
    private const int Foreign = 1000;

    private readonly ScopeUnits _units = new(reading.Text);
    private readonly List<ConceptMatch> _rarest = [];
    private readonly List<List<ConceptMatch>> _candidates = [];
    private readonly HashSet<int> _used = [];

    /// <summary>The firing of a rule, at the first place where the text meets it; null when it does nowhere.</summary>
    public Firing? Read(CompiledRule rule)
    {
        if (Rarest(rule) is not { } rarest)
        {
            return null;
        }

        _rarest.Clear();
        foreach (var concept in rarest.Concepts)
        {
            _rarest.AddRange(reading.Concepts.Of(concept));
        }

        foreach (var unit in _units.Around(_rarest, rule.Rule.Scope))
        {
            if (ReadIn(rule, unit) is { } matches)
            {
                return new Firing(rule.Rule, matches);
            }
        }

        return null;
    }

    /// <summary>The group with the fewest matches; null where one has none.</summary>
    private CompiledGroup? Rarest(CompiledRule rule)
    {
        CompiledGroup? rarest = null;
        var fewest = int.MaxValue;
        foreach (var group in rule.Groups)
        {
            var count = 0;
            foreach (var concept in group.Concepts)
            {
                count += reading.Concepts.Of(concept).Length;
            }

            if (count == 0)
            {
                return null;
            }

            (rarest, fewest) = count < fewest ? (group, count) : (rarest, fewest);
        }

        return rarest;
    }

    private ImmutableArray<ConceptMatch>? ReadIn(CompiledRule rule, Stretch unit)
    {
        foreach (var concept in rule.Barred)
        {
            if (reading.AnyIn(concept, unit))
            {
                return null;
            }
        }

        for (var group = 0; group < rule.Groups.Length; group++)
        {
            if (Collect(rule.Groups[group], group, unit).Count == 0)
            {
                return null;
            }
        }

        KeepMet(rule);
        return Choose(rule) is { } chosen && !chosen.All(reading.IsForeign) && !IsDeniedWhole(chosen) ? chosen : null;
    }

    private List<ConceptMatch> Collect(CompiledGroup group, int number, Stretch unit)
    {
        if (number == _candidates.Count)
        {
            _candidates.Add([]);
        }

        var list = _candidates[number];
        list.Clear();
        foreach (var concept in group.Concepts)
        {
            reading.Collect(concept, unit, list);
        }

        return list;
    }

    /// <summary>Leaves of the candidates of each group those that meet it, asserted or denied as it asks.</summary>
    private void KeepMet(CompiledRule rule)
    {
        _used.Clear();
        for (var group = 0; group < rule.Groups.Length; group++)
        {
            foreach (var match in _candidates[group])
            {
                Use(reading.Inside(match));
                Use(rule.Groups[group].Denied == true ? reading.Covering(match) : []);
            }
        }

        for (var group = 0; group < rule.Groups.Length; group++)
        {
            if (rule.Groups[group].Denied is { } denied)
            {
                _candidates[group].RemoveAll(match => IsDenied(match, denied) != denied);
            }
        }
    }

    /// <summary>
    /// "It is not true that …" before all of the words: whoever only says the contrary of a point does not make it. A
    /// denial that the rule itself asks for is used up.
    /// </summary>
    private bool IsDeniedWhole(ImmutableArray<ConceptMatch> chosen)
    {
        var denied = false;
        foreach (var index in reading.Covering(chosen[0]))
        {
            denied ^= reading.Text.Denials[index].IsWhole && !_used.Contains(index)
                && chosen.All(match => reading.Text.Denials[index].Covers(match.Start, match.End));
        }

        return denied;
    }

    private void Use(ImmutableArray<int> denials)
    {
        foreach (var index in denials)
        {
            _used.Add(index);
        }
    }

    /// <param name="match">A match.</param>
    /// <param name="asked">Whether the group asks for a denial; then none is used up.</param>
    private bool IsDenied(ConceptMatch match, bool asked)
    {
        var covering = reading.Covering(match);
        return asked
            ? covering.Length % 2 == 1 || reading.SentenceAt(match.Start).Doubts
            : covering.Count(index => !_used.Contains(index)) % 2 == 1;
    }

    private ImmutableArray<ConceptMatch>? Choose(CompiledRule rule)
    {
        var chosen = ImmutableArray.CreateBuilder<ConceptMatch>(rule.Groups.Length);
        var from = 0;
        for (var group = 0; group < rule.Groups.Length; group++)
        {
            var best = rule.Rule.InOrder ? Earliest(_candidates[group], from) : Nearest(_candidates[group], chosen);
            if (best is not { } match)
            {
                return null;
            }

            chosen.Add(match);
            from = match.End;
        }

        return chosen.MoveToImmutable();
    }

    /// <summary>Of those from a word on the one that ends first.</summary>
    private static ConceptMatch? Earliest(List<ConceptMatch> fitting, int from)
    {
        ConceptMatch? best = null;
        foreach (var match in fitting)
        {
            best = match.Start >= from && !(best?.End <= match.End) ? match : best;
        }

        return best;
    }

    /// <summary>The learner's own words first, then those nearest to what was chosen before.</summary>
    private ConceptMatch? Nearest(List<ConceptMatch> fitting, ImmutableArray<ConceptMatch>.Builder chosen)
    {
        if (fitting.Count == 0)
        {
            return null;
        }

        var anchor = chosen.Count == 0 ? fitting[0].Start : chosen[^1].Start;
        var (best, least) = (fitting[0], int.MaxValue);
        foreach (var match in fitting)
        {
            var distance = (reading.IsForeign(match) ? Foreign : 0) + Math.Abs(match.Start - anchor);
            (best, least) = distance < least ? (match, distance) : (best, least);
        }

        return best;
    }
}
