using System.Collections.Immutable;
using TutorBot.Grading.Grading.Likeness;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>Gathers what speaks for each element of a question in one text.</summary>
internal sealed class SignalReader(PackIndex index, TextReading reading, AnswerContext context)
{
    private const int ShortReply = 6;

    /// <summary>The likeness of a text that has no words of its own.</summary>
    private const double Unlike = -1;

    private readonly RuleReader _rules = new(reading);

    private readonly PromptedReading? _prompted = PromptedReading.Read(index, context.Prompt, reading);

    public IReadOnlyDictionary<ElementId, Signals> Elements(Question question) =>
        Elements(question, index.Likeness(question));

    public IReadOnlyDictionary<ElementId, Signals> Elements(Question question, LikenessModel model)
    {
        var own = model.Score(reading);
        var prompted = _prompted?.Likeness(model);
        var asked = Asked(question, model);
        var (top, second) = Highest(own);
        return question.Elements.ToDictionary(
            element => element.Id,
            element => Make(question.Id, element.Id, own, prompted, asked) with
            {
                Lead = own.TryGetValue(element.Id, out var mine)
                    ? mine.Score - (own.Count == 1 || mine.Score < top ? top : second)
                    : 0,
                Top = top,
                Words = reading.Text.Words.Length,
                IsReply = _prompted is not null,
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

    /// <summary>The highest likeness and the next, which may be the same; 0 without any.</summary>
    private static (double Top, double Second) Highest(IReadOnlyDictionary<ElementId, Likest> own)
    {
        if (own.Count == 0)
        {
            return (0, 0);
        }

        var (top, second) = (double.NegativeInfinity, double.NegativeInfinity);
        foreach (var likest in own.Values)
        {
            (top, second) = likest.Score > top ? (likest.Score, top) : (top, Math.Max(second, likest.Score));
        }

        return (top, second);
    }

    private Signals Make(
        QuestionId question,
        ElementId element,
        IReadOnlyDictionary<ElementId, Likest> own,
        IReadOnlyDictionary<ElementId, Likest>? prompted,
        IReadOnlyDictionary<ElementId, double> asked)
    {
        var rules = index.Elements[(question, element)];
        var likest = own.GetValueOrDefault(element, new Likest(Unlike, default));
        if (prompted?.GetValueOrDefault(element) is { Stretch.Length: > 0 } both && both.Score > likest.Score)
        {
            likest = both;
        }

        return new Signals(
            Firings(rules, context.AskedFor == element),
            likest.Score,
            0,
            likest.Stretch,
            _prompted?.Firings(rules) ?? [],
            asked.GetValueOrDefault(element));
    }

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
            : index.Asked(question).Read(context.Prompt, model.Score(index.Read(context.Prompt, reading.Work)));
    }
}
