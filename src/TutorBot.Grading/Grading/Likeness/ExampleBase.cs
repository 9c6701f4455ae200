using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>The examples of one question as features, read once and fitted with or without some of them.</summary>
internal sealed class ExampleBase
{
    private readonly Question _question;
    private readonly FeatureTable _table = new();
    private readonly List<TrainingWindow> _windows;

    public ExampleBase(Question question, IEnumerable<MarkedExample> examples, Func<string, TextReading> read)
    {
        _question = question;
        _windows = new TrainingSource(question, read, _table).Windows(examples);
        _table.Closed = true;
    }

    /// <param name="isHeldOut">Whether the examples from a marked answer must not be used.</param>
    public LikenessModel Fit(Func<string, bool> isHeldOut)
    {
        var windows = _windows.Where(window => window.From.Length == 0 || !isHeldOut(window.From)).ToList();
        var weights = new Dictionary<ElementId, float[]>();
        foreach (var element in _question.Elements.Select(element => element.Id))
        {
            var told = windows
                .Where(window => window.Makes.Contains(element) || window.MakesNot.Contains(element))
                .ToList();
            if (told.Exists(window => window.Makes.Contains(element)))
            {
                weights[element] = Separator.Fit(
                    [.. told.Select(window => window.Features)],
                    [.. told.Select(window => window.Makes.Contains(element))],
                    _table.Count);
            }
        }

        return new LikenessModel(_table, weights);
    }
}
