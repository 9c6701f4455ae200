using System.Collections.Immutable;
using TutorBot.Grading.Packs.Shapes;

namespace TutorBot.Grading.Packs.Checks;

/// <summary>A pack that has been built, with the places of its texts and ids.</summary>
internal sealed record PackDraft(Pack Pack, ImmutableArray<PackText> Texts, IdRegister Ids)
{
    /// <summary>Every rule of an element with the place where it is written.</summary>
    public IEnumerable<(Element Element, ReadingRule Rule, Place At)> Rules() =>
        from question in Pack.Questions
        from element in question.Elements
        from rule in element.Reading.Rules
        let file = $"reading/{question.Id}/{element.Id}.yaml"
        select (element, rule, Ids.PlaceOf(IdKind.Rule, file, rule.Id.Value));

    /// <summary>The rules that show a misconception or clear it.</summary>
    public IEnumerable<(ReadingRule Rule, Place At)> MisconceptionRules() =>
        from misconception in Pack.Misconceptions
        from rule in misconception.Reading.Rules.Concat(misconception.ClearedBy.Rules)
        let file = $"reading/misconceptions/{misconception.Id}.yaml"
        select (rule, Ids.PlaceOf(IdKind.Rule, file, rule.Id.Value));
}
