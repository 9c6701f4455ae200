using System.Collections.Immutable;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Rules;

/// <summary>Holds rules against one text. Not for two threads at once.</summary>
internal sealed class RuleReader(TextReading reading)
{
    private readonly ScopeUnits _units = new(reading.Text);
    private readonly UsedDenials _denials = new(reading);
    private readonly MatchChoice _choice = new(reading);
    private readonly List<ConceptMatch> _rarest = [];
    private readonly List<List<ConceptMatch>> _candidates = [];

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
        return _choice.Choose(rule, _candidates) is { } chosen && !chosen.All(reading.IsForeign)
            && !_denials.IsDeniedWhole(chosen)
            ? chosen
            : null;
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
        _denials.Clear();
        for (var group = 0; group < rule.Groups.Length; group++)
        {
            foreach (var match in _candidates[group])
            {
                _denials.Use(reading.Inside(match));
                _denials.Use(rule.Groups[group].Denied == true ? reading.Covering(match) : []);
            }
        }

        for (var group = 0; group < rule.Groups.Length; group++)
        {
            if (rule.Groups[group].Denied is { } denied)
            {
                _candidates[group].RemoveAll(match => _denials.IsDenied(match, denied) != denied);
            }
        }
    }
}
