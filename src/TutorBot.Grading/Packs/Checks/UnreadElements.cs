using TutorBot.Grading.Packs.Shapes;

namespace TutorBot.Grading.Packs.Checks;

/// <summary>An element that nothing reads is never credited.</summary>
internal sealed class UnreadElements : IPackCheck
{
    public IEnumerable<PackFault> Check(PackDraft draft) =>
        from question in draft.Pack.Questions
        from element in question.Elements
        where element.Reading.Rules.IsEmpty && element.Reading.Says.IsEmpty
        let at = draft.Ids.PlaceOf(IdKind.Element, question.Id.Value, element.Id.Value)
        select new PackFault(
            at.File, at.Line, $"Nothing reads the element '{element.Id}'.",
            $"Write rules or example wordings in reading/{question.Id}/{element.Id}.yaml.");
}
