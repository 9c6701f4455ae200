using TutorBot.Grading.Packs.Shapes;

namespace TutorBot.Grading.Packs.Checks;

/// <summary>One wording alone recognises little more than itself.</summary>
internal sealed class ThinWordings : IPackCheck
{
    public IEnumerable<PackFault> Check(PackDraft draft) =>
        from question in draft.Pack.Questions
        from element in question.Elements
        where element.Reading is { IsByWordings: true, Says.Length: 1 } && !IsInExamples(draft, element)
        let at = draft.Ids.PlaceOf(IdKind.Element, question.Id.Value, element.Id.Value)
        select new PackFault(
            at.File, at.Line, $"The element '{element.Id}' has no rules and only one wording.",
            $"Write two to five wordings in reading/{question.Id}/{element.Id}.yaml, each in another way.");

    private static bool IsInExamples(PackDraft draft, Element element) => draft.Pack.Examples.Any(example =>
        example.Question == element.Question && example.Points.Any(point => point.Element == element.Id));
}
