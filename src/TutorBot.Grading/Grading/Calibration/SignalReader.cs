using System.Collections.Frozen;
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

    public FrozenDictionary<ElementId, Signals> Elements(Question question) =>
        Elements(question, index.Likeness(question));

    public FrozenDictionary<ElementId, Signals> Elements(Question question, LikenessModel model)
    {
        var own = model.Score(reading);
        var prompted = _prompted?.Likeness(model);
        var asked = Asked(question, model);
        return question.Elements.ToFrozenDictionary(
            element => element.Id,
            element => Make(question.Id, element.Id, own, prompted, asked) with
            {
                Lead = Lead(own, element.Id),
                Top = own.Values.Select(likest => likest.Score).DefaultIfEmpty().Max(),
                Words = reading.Text.Words.Length,
                IsReply = _prompted is not null,
            });
    }

    public ImmutableArray<Firing> Firings(ImmutableArray<CompiledRule> rules, bool asked) =>
        [.. rules.Where(rule => asked || !rule.Rule.OnlyWhenAsked).Select(_rules.Read).OfType<Firing>()];

    private static double Lead(
        ImmutableDictionary<ElementId, (double Score, Stretch Stretch)> own, ElementId element) =>
        own.TryGetValue(element, out var mine)
            ? mine.Score - own.Where(entry => entry.Key != element)
                .Select(entry => entry.Value.Score)
                .DefaultIfEmpty(mine.Score)
                .Max()
            : 0;

    private Signals Make(
        QuestionId question,
        ElementId element,
        ImmutableDictionary<ElementId, (double Score, Stretch Stretch)> own,
        ImmutableDictionary<ElementId, (double Score, Stretch Stretch)>? prompted,
        ImmutableDictionary<ElementId, double> asked)
    {
        var rules = index.Elements[(question, element)];
        var likest = own.GetValueOrDefault(element, (Unlike, default));
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
    private ImmutableDictionary<ElementId, double> Asked(Question question, LikenessModel model)
    {
        if (_prompted is null || context.Repairing is not null || reading.Text.Words.Length < ShortReply)
        {
            return ImmutableDictionary<ElementId, double>.Empty;
        }

        return context.AskedFor is { } known
            ? ImmutableDictionary<ElementId, double>.Empty.Add(known, 1)
            : index.Asked(question).Read(context.Prompt, model.Score(index.Read(context.Prompt)));
    }
}
