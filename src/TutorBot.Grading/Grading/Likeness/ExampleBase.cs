using System.Collections.Frozen;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>The examples of a pack, read once and fitted with or without some of them.</summary>
internal sealed class ExampleBase
{
    private readonly Pack _pack;
    private readonly WindowBase _stretches;
    private readonly WindowBase _wholes;

    public ExampleBase(Pack pack, Func<string, TextReading> read)
    {
        var source = new TrainingSource(pack, read);
        _pack = pack;
        _stretches = new WindowBase(source.Stretches());
        _wholes = new WindowBase(source.Wholes());
    }

    /// <param name="isHeldOut">Whether the examples from a marked answer must not be used.</param>
    public FrozenDictionary<QuestionId, FittedQuestion> Fit(Func<string, bool> isHeldOut)
    {
        var (stretches, wholes) = (Models(_stretches, isHeldOut), Models(_wholes, isHeldOut));
        return stretches.ToFrozenDictionary(
            entry => entry.Key, entry => new FittedQuestion(entry.Value, wholes[entry.Key]));
    }

    /// <summary>For every question a model of its elements and of all misconceptions.</summary>
    private Dictionary<QuestionId, LikenessModel> Models(WindowBase windows, Func<string, bool> isHeldOut)
    {
        var mistakes = windows.Fit(
            _pack.Misconceptions.Select(misconception => Label.Of(misconception.Id)), null, isHeldOut);
        return _pack.Questions.ToDictionary(question => question.Id, question => LikenessModel.Of(
            windows.Table,
            windows.Fit(question.Elements.Select(element => Label.Of(element.Id)), question.Id, isHeldOut)
                .Concat(mistakes)
                .ToDictionary()));
    }
}
