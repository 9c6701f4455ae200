using System.Collections.Immutable;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Evaluation.Rules;

/// <summary>An element or a misconception with its rules, as markers look for it in answers.</summary>
/// <param name="Name">The element with its question, or the misconception.</param>
/// <param name="Rules">The rules that read it.</param>
/// <param name="IsAsked">Whether it was looked for in an answer, and the markers agreed on it.</param>
/// <param name="IsThere">Whether the markers found it.</param>
internal sealed record SoughtPoint(
    string Name,
    ImmutableArray<CompiledRule> Rules,
    Func<MarkedAnswer, bool> IsAsked,
    Func<MarkedAnswer, bool> IsThere)
{
    /// <summary>All elements and misconceptions of a pack.</summary>
    public static IEnumerable<SoughtPoint> All(PackIndex index, IReadOnlyCollection<MarkedAnswer> answers) =>
        index.Pack.Questions.SelectMany(question => question.Elements)
            .Select(element => Of(element, index, answers))
            .Concat(index.Pack.Misconceptions.Select(misconception => Of(misconception, index)));

    private static SoughtPoint Of(Element element, PackIndex index, IReadOnlyCollection<MarkedAnswer> answers)
    {
        var sets = answers
            .Where(answer => answer.Question == element.Question && answer.Marks.Elements.ContainsKey(element.Id))
            .Select(answer => answer.Set)
            .ToHashSet(StringComparer.Ordinal);
        return new SoughtPoint(
            $"{element.Question} {element.Id}",
            index.Elements[(element.Question, element.Id)],
            answer => answer.Question == element.Question && sets.Contains(answer.Set)
                && !answer.Marks.Disputed.Contains(element.Id),
            answer => answer.Marks.Elements.ContainsKey(element.Id));
    }

    private static SoughtPoint Of(Misconception misconception, PackIndex index) => new(
        $"misconception {misconception.Id}",
        index.Misconceptions[misconception.Id],
        answer => (misconception.Questions.IsEmpty || misconception.Questions.Contains(answer.Question))
            && !answer.Marks.DisputedMisconceptions.Contains(misconception.Id),
        answer => answer.Marks.Misconceptions.Contains(misconception.Id));
}
