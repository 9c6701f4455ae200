using System.Collections.Immutable;
using TutorBot.Grading.Grading.Reference.Similarity;
using TutorBot.Grading.Grading.Reference.Texts;

namespace TutorBot.Grading.Grading.Reference.Points;

/// <summary>How near one word is to the words of a question's wordings, 0 to 1.</summary>
internal sealed class NearWord
{
    private readonly double[] _near;

    public NearWord(Term term, QuestionWordings question)
    {
        Weight = term.Weight;
        _near = [.. question.Terms.Select(other => Alignment.Near(term, other))];
        ToElements = [.. question.Wordings.Select(own => Closest(own.Where(wording => wording.IsRight)))];
        ToWordings = [.. question.Wordings.Select(own =>
            own.Select(wording => Closest([wording])).ToImmutableArray())];
    }

    /// <summary>How much the word says.</summary>
    public double Weight { get; }

    /// <summary>For each element how close its closest word is.</summary>
    public ImmutableArray<double> ToElements { get; }

    /// <summary>The same for each wording of each element.</summary>
    public ImmutableArray<ImmutableArray<double>> ToWordings { get; }

    public double this[int term] => _near[term];

    private double Closest(IEnumerable<ModelWording> wordings) => NearestWord.CloseOf(
        wordings.SelectMany(wording => wording.Terms).Select(term => _near[term.Number]).DefaultIfEmpty().Max());
}
