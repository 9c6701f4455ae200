using System.Collections.Immutable;
using TutorBot.Grading.Grading.Likeness;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>What is fitted together: the elements of one question, or all misconceptions.</summary>
/// <param name="Question">Null for the misconceptions.</param>
internal sealed record ReadingGroup(
    QuestionId? Question, ImmutableArray<(Label Label, string Name, Packs.Reading Reading)> Readings)
{
    private Strictness Strictness => Question is null ? Strictness.Cautious : Strictness.Generous;

    public bool HasWeights => Readings.Any(entry => !entry.Reading.Weights.IsEmpty);

    /// <summary>Those of a pack, in its order.</summary>
    public static IEnumerable<ReadingGroup> Of(Pack pack) => pack.Questions.Select(Of)
        .Append(Of(pack.Misconceptions));

    public static ReadingGroup Of(Question question) => new(
        question.Id,
        [.. question.Elements.Select(element => (Label.Of(element.Id), element.Id.Value, element.Reading))]);

    public static ReadingGroup Of(ImmutableArray<Misconception> misconceptions) => new(
        null, [.. misconceptions.Select(mistake => (Label.Of(mistake.Id), mistake.Id.Value, mistake.Reading))]);

    /// <summary>Those of its labels, out of all.</summary>
    public List<Observation> In(IEnumerable<Observation> observations)
    {
        var labels = Readings.Select(entry => entry.Label).ToHashSet();
        return [.. observations.Where(observation =>
            (Question is null || observation.Question == Question) && labels.Contains(observation.Label))];
    }

    /// <summary>Of those labels that somebody marked; null where nobody found any.</summary>
    /// <param name="own">Observations of the group.</param>
    public ReadingFit? Fit(List<Observation> own)
    {
        var marked = own.Select(observation => observation.Label).ToHashSet();
        return own.Exists(observation => observation.Made is not null)
            ? new ReadingFit(
                [.. Readings.Select(entry => entry.Label).Where(marked.Contains)], own, Strictness)
            : null;
    }
}
