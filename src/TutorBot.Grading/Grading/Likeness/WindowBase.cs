using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>Stretches as features, numbered once and fitted with or without some of them.</summary>
internal sealed class WindowBase
{
    private readonly ImmutableArray<(TrainingWindow Window, SparseVector Vector)> _windows;

    public WindowBase(List<TrainingWindow> windows)
    {
        Table = new FeatureTable([.. windows.Select(window => window.Features)]);
        _windows = [.. windows.Select(window => (window, Table.Number(window.Features)))];
    }

    public FeatureTable Table { get; }

    /// <summary>The weights of labels, without those that nothing makes.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="question">Only stretches that answer this question; null for all.</param>
    /// <param name="isHeldOut">Whether the stretches of a marked answer must not be used.</param>
    public List<KeyValuePair<Label, LabelWeights>> Fit(
        IEnumerable<Label> labels, QuestionId? question, Func<string, bool> isHeldOut)
    {
        var known = _windows
            .Where(entry => entry.Window.From.Length == 0 || !isHeldOut(entry.Window.From))
            .Where(entry => question is null || entry.Window.Question == question)
            .ToList();
        return [.. labels.AsParallel().AsOrdered()
            .Select(label => (Label: label, Line: Fit(label, known)))
            .Where(entry => entry.Line is not null)
            .Select(entry => KeyValuePair.Create(entry.Label, entry.Line!))];
    }

    private LabelWeights? Fit(Label label, List<(TrainingWindow Window, SparseVector Vector)> known)
    {
        var told = known.FindAll(entry => entry.Window.Makes.Contains(label) || entry.Window.MakesNot.Contains(label));
        var makes = told.ConvertAll(entry => entry.Window.Makes.Contains(label));
        if (!makes.Contains(true))
        {
            return null;
        }

        var vectors = told.ConvertAll(entry => entry.Vector);
        return LabelWeights.Of(Separator.Fit(
            vectors,
            makes,
            told.ConvertAll(entry => entry.Window.Against),
            FeatureContrast.Of(vectors, makes, Table)));
    }
}
