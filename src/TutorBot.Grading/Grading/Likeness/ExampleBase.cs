using System.Collections.Immutable;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>The examples of one question as features, read once and fitted with or without some of them.</summary>
internal sealed class ExampleBase
{
    private readonly Question _question;
    private readonly FeatureTable _table;
    private readonly ImmutableArray<(TrainingWindow Window, SparseVector Vector)> _windows;

    public ExampleBase(Question question, IEnumerable<MarkedExample> examples, Func<string, TextReading> read)
    {
        _question = question;
        var windows = new TrainingSource(question, read).Windows(examples);
        _table = new FeatureTable([.. windows.Select(window => window.Features)]);
        _windows = [.. windows.Select(window => (window, _table.Number(window.Features)))];
    }

    /// <param name="isHeldOut">Whether the examples from a marked answer must not be used.</param>
    public LikenessModel Fit(Func<string, bool> isHeldOut)
    {
        var known = _windows.Where(entry => entry.Window.From.Length == 0 || !isHeldOut(entry.Window.From)).ToList();
        return new LikenessModel(_table, _question.Elements.Select(element => element.Id)
            .AsParallel()
            .AsOrdered()
            .Select(element => (element, Line: Fit(element, known)))
            .Where(entry => entry.Line is not null)
            .ToDictionary(entry => entry.element, entry => entry.Line!));
    }

    private float[]? Fit(ElementId element, List<(TrainingWindow Window, SparseVector Vector)> known)
    {
        var told = known
            .Where(entry => entry.Window.Makes.Contains(element) || entry.Window.MakesNot.Contains(element))
            .ToList();
        var makes = told.ConvertAll(entry => entry.Window.Makes.Contains(element));
        return makes.Contains(true)
            ? Separator.Fit(
                told.ConvertAll(entry => entry.Vector),
                makes,
                told.ConvertAll(entry => entry.Window.Against),
                _table.Count)
            : null;
    }
}
