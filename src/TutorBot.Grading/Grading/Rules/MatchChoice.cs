using System.Collections.Immutable;
using TutorBot.Grading.Grading.Matching;

namespace TutorBot.Grading.Grading.Rules;

/// <summary>Chooses by which of the words that meet a rule it is shown to be met.</summary>
internal sealed class MatchChoice(TextReading reading)
{
    /// <summary>Farther off than any word of the learner's own.</summary>
    private const int Foreign = 1000;

    /// <summary>One match for each group of a rule; null where they are not to be had in its order.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="candidates">For each of its groups the matches that meet it.</param>
    public ImmutableArray<ConceptMatch>? Choose(CompiledRule rule, List<List<ConceptMatch>> candidates)
    {
        var chosen = ImmutableArray.CreateBuilder<ConceptMatch>(rule.Groups.Length);
        var from = 0;
        for (var group = 0; group < rule.Groups.Length; group++)
        {
            var best = rule.Rule.InOrder ? Earliest(candidates[group], from) : Nearest(candidates[group], chosen);
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
