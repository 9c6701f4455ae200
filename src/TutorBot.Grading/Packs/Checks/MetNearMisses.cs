using System.Collections.Immutable;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Grading.Calibration;
using TutorBot.Grading.Grading.Reading;

namespace TutorBot.Grading.Packs;

/// <summary>Reads the near misses of a pack by the rules of their own elements, each without a tutor's line.</summary>
public static class MetNearMisses
{
    public static ImmutableArray<MetNearMiss> Of(Pack pack)
    {
        var index = new PackIndex(pack);
        var grader = Grader.For(pack);
        return
        [
            .. from question in pack.Questions
            from element in question.Elements
            where !element.Reading.Rules.IsEmpty
            from miss in element.Reading.NearMisses
            let met = Met(index, element, miss.Text)
            where !met.IsEmpty
            select new MetNearMiss(element, miss, met, Outcome(grader, element, miss.Text)),
        ];
    }

    private static ImmutableArray<RuleId> Met(PackIndex index, Element element, string text)
    {
        var reader = new SignalReader(index, index.Read(text), AnswerContext.None);
        var rules = index.Elements[(element.Question, element.Id)];
        return [.. reader.Firings(rules, asked: false).Select(firing => firing.Rule.Id)];
    }

    /// <summary>Without weights any rule makes its element; with them likeness has a say, once it is fitted.</summary>
    private static NearMissOutcome Outcome(Grader grader, Element element, string text) =>
        element.Reading.Weights.IsEmpty ? NearMissOutcome.Credited
        : grader.Pack.Fitted.IsEmpty ? NearMissOutcome.Open
        : grader.Grade(element.Question, text, AnswerContext.None).Points.Any(point => point.Element == element.Id)
            ? NearMissOutcome.Credited
            : NearMissOutcome.Held;
}
