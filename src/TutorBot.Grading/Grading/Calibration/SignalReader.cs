using System.Collections.Immutable;
using TutorBot.Grading.Grading.Likeness;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>Gathers what speaks for each element of a question, and for each misconception, in one text.</summary>
internal sealed class SignalReader(PackIndex index, TextReading reading, AnswerContext context)
{
    private const int ShortReply = 6;

    /// <summary>The likeness of a text that has no words of its own.</summary>
    private static readonly BestStretch Nothing = new(-1, default);

    private readonly RuleReader _rules = new(reading);

    /// <summary>Read once for the sentences and for the whole.</summary>
    private readonly FeatureReader _features = new(reading);

    private readonly PromptedReading? _prompted = PromptedReading.Read(index, context.Prompt, reading);

    private TextReading? _prompt;

    private (LikenessModel Model, IReadOnlyDictionary<Label, BestStretch> Scores)? _own;

    private (LikenessModel Model, IReadOnlyDictionary<Label, double> Scores)? _asWhole;

    public IReadOnlyDictionary<ElementId, Signals> Elements(Question question) =>
        Elements(question, index.Fitted(question.Id));

    public IReadOnlyDictionary<ElementId, Signals> Elements(Question question, FittedQuestion fitted)
    {
        var own = Own(fitted.Stretches);
        var prompted = _prompted?.Likeness(fitted.Stretches);
        var asked = Asked(question, fitted.Stretches);
        var whole = AsWhole(fitted.Wholes);
        var (top, second) = Highest(question.Elements.Select(element => Label.Of(element.Id)), own);
        return question.Elements.ToDictionary(
            element => element.Id,
            element => Make(question.Id, element.Id, own, prompted, asked) with
            {
                Lead = Lead(own, Label.Of(element.Id), top, second),
                AsWhole = whole.GetValueOrDefault(Label.Of(element.Id)),
                Top = top,
            });
    }

    public IReadOnlyDictionary<MisconceptionId, Signals> Misconceptions(QuestionId question, FittedQuestion fitted)
    {
        var asked = index.Pack.Misconceptions
            .Where(misconception => misconception.Questions.IsEmpty || misconception.Questions.Contains(question))
            .Select(misconception => misconception.Id)
            .ToList();
        var own = Own(fitted.Stretches);
        var whole = AsWhole(fitted.Wholes);
        var (top, second) = Highest(asked.Select(Label.Of), own);
        var point = Highest(index.Question(question).Elements.Select(element => Label.Of(element.Id)), own).Top;
        return asked.ToDictionary(
            misconception => misconception,
            misconception => All(
                Firings(index.Misconceptions[misconception], asked: false),
                own.GetValueOrDefault(Label.Of(misconception), Nothing)) with
            {
                Lead = Lead(own, Label.Of(misconception), top, second),
                AsWhole = whole.GetValueOrDefault(Label.Of(misconception)),
                Top = top,
                Point = point,
            });
    }

    public ImmutableArray<Firing> Firings(ImmutableArray<CompiledRule> rules, bool asked)
    {
        ImmutableArray<Firing>.Builder? firings = null;
        foreach (var rule in rules)
        {
            if ((asked || !rule.Rule.OnlyWhenAsked) && _rules.Read(rule) is { } firing)
            {
                (firings ??= ImmutableArray.CreateBuilder<Firing>()).Add(firing);
            }
        }

        return firings is null ? [] : firings.ToImmutable();
    }

    /// <summary>The likeness of the text without the tutor's line; read once for all.</summary>
    private IReadOnlyDictionary<Label, BestStretch> Own(LikenessModel model)
    {
        if (_own is not { } read || read.Model != model)
        {
            _own = read = (model, model.Score(reading, _features));
        }

        return read.Scores;
    }

    /// <summary>The likeness of the whole text, together with the tutor's line; read once, too.</summary>
    private IReadOnlyDictionary<Label, double> AsWhole(LikenessModel model)
    {
        if (_asWhole is not { } read || read.Model != model)
        {
            var asked = Prompt is null ? null : new FeatureReader(Prompt);
            _asWhole = read = (model, model.ScoreWhole(_features, asked));
        }

        return read.Scores;
    }

    private static double Lead(IReadOnlyDictionary<Label, BestStretch> own, Label label, double top, double second) =>
        own.TryGetValue(label, out var mine)
            ? mine.Score - (double.IsNegativeInfinity(second) || mine.Score < top ? top : second)
            : 0;

    /// <summary>
    /// The highest likeness of these labels, 0 without any, and the next, which may be the same or minus infinity.
    /// </summary>
    private static (double Top, double Second) Highest(
        IEnumerable<Label> labels, IReadOnlyDictionary<Label, BestStretch> own)
    {
        var (top, second) = (double.NegativeInfinity, double.NegativeInfinity);
        foreach (var label in labels)
        {
            var score = own.TryGetValue(label, out var best) ? best.Score : double.NegativeInfinity;
            (top, second) = score > top ? (score, top) : (top, Math.Max(second, score));
        }

        return double.IsNegativeInfinity(top) ? (0, second) : (top, second);
    }

    private Signals Make(
        QuestionId question,
        ElementId element,
        IReadOnlyDictionary<Label, BestStretch> own,
        IReadOnlyDictionary<Label, BestStretch>? prompted,
        IReadOnlyDictionary<ElementId, double> asked)
    {
        var rules = index.Elements[(question, element)];
        var best = own.GetValueOrDefault(Label.Of(element), Nothing);
        if (prompted?.GetValueOrDefault(Label.Of(element)) is { Stretch.Length: > 0 } both && both.Score > best.Score)
        {
            best = both;
        }

        return All(Firings(rules, context.AskedFor == element), best) with
        {
            Prompted = _prompted?.Firings(rules) ?? [],
            Asked = asked.GetValueOrDefault(element),
        };
    }

    private TextReading? Prompt => _prompt ??= _prompted is null ? null : index.Read(context.Prompt, reading.Work);

    private Signals All(ImmutableArray<Firing> firings, BestStretch best) => new(firings, best.Score, best.Stretch)
    {
        Words = reading.Text.Words.Length,
        IsReply = _prompted is not null,
    };

    /// <summary>
    /// What the tutor's line asked for: as the session says, or else by its words. A word or two is no answer, and the
    /// repair of a mistake asks for no element.
    /// </summary>
    private IReadOnlyDictionary<ElementId, double> Asked(Question question, LikenessModel model)
    {
        if (_prompted is null || context.Repairing is not null || reading.Text.Words.Length < ShortReply)
        {
            return ImmutableDictionary<ElementId, double>.Empty;
        }

        return context.AskedFor is { } known
            ? ImmutableDictionary<ElementId, double>.Empty.Add(known, 1)
            : index.Asked(question).Read(context.Prompt, model.Score(Prompt!));
    }
}
