using TutorBot.Grading.Packs.Shapes;

namespace TutorBot.Grading.Packs.Checks;

/// <summary>A near miss that grading credits with the very point that it misses.</summary>
internal sealed class CreditedNearMisses : IPackCheck
{
    public IEnumerable<PackFault> Check(PackDraft draft) =>
        from met in MetNearMisses.Of(draft.Pack)
        where met.Outcome == NearMissOutcome.Credited
        let at = PlaceOf(draft, met)
        select new PackFault(
            at.File,
            at.Line,
            $"The near miss \"{met.Miss.Text}\" is credited with '{met.Element.Id}', by {Rules(met)}.",
            "Tighten the rule, or move the wording to 'says' if it makes the point after all.");

    private static string Rules(MetNearMiss met) =>
        (met.Rules.Length == 1 ? "rule " : "rules ") + string.Join(", ", met.Rules.Select(rule => $"'{rule}'"));

    private static Place PlaceOf(PackDraft draft, MetNearMiss met)
    {
        var file = $"reading/{met.Element.Question}/{met.Element.Id}.yaml";
        return draft.Texts.Last(text => text.At.File == file && text.Text == met.Miss.Text).At;
    }
}
