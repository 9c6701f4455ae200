using System.Collections.Immutable;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Reading;

/// <summary>Orders elements by the words that they share with a text.</summary>
internal static class ElementNearness
{
    public static ImmutableArray<ElementId> Order(Question question, LearnerText text)
    {
        var typed = Content(text.Words);
        return [.. question.Elements
            .Select((element, index) => (element.Id, Score: Score(element, typed), Index: index))
            .OrderByDescending(entry => entry.Score)
            .ThenBy(entry => entry.Index)
            .Select(entry => entry.Id)];
    }

    private static double Score(Element element, HashSet<string> typed)
    {
        var wordings = element.Reading.Says.Select(phrasing => phrasing.Text).Append(element.Point);
        return wordings.Max(wording => Overlap(Content(WordReader.Read(wording)), typed));
    }

    private static double Overlap(HashSet<string> wording, HashSet<string> typed) =>
        wording.Count == 0 ? 0 : wording.Count(typed.Contains) / Math.Sqrt(wording.Count);

    private static HashSet<string> Content(ImmutableArray<Word> words) =>
        [.. words.Where(word => !FunctionWords.Contains(word.Text)).Select(word => word.Stem)];
}
