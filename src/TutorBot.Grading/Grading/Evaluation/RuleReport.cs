using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>For every element and every rule: what it found rightly, what wrongly, and what nobody found.</summary>
/// <param name="pack">The pack whose rules were used.</param>
/// <param name="answers">Graded answers.</param>
/// <param name="showText">Whether an answer's words may be printed.</param>
public sealed class RuleReport(Pack pack, ImmutableArray<GradedAnswer> answers, Func<MarkedAnswer, bool> showText)
{
    /// <param name="only">The id of an element or a misconception, or empty for all.</param>
    public string Write(string only)
    {
        var text = new StringBuilder();
        foreach (var element in pack.Questions.SelectMany(question => question.Elements)
            .Where(element => Wanted(element.Id.Value, only)))
        {
            WriteElement(text, element);
        }

        foreach (var misconception in pack.Misconceptions.Where(misconception => Wanted(misconception.Id.Value, only)))
        {
            WriteMisconception(text, misconception);
        }

        return text.ToString();
    }

    private static bool Wanted(string id, string only) => only.Length == 0 || id == only;

    private void WriteElement(StringBuilder text, Element element)
    {
        var asked = answers.Where(graded => graded.Answer.Question == element.Question
            && !graded.Answer.Marks.Disputed.Contains(element.Id)).ToList();
        text.Append(CultureInfo.InvariantCulture, $"\n=== {element.Question} {element.Id}\n");
        foreach (var rule in element.Reading.Rules)
        {
            var fired = asked.Where(graded => Fired(graded, element.Id, rule.Id)).ToList();
            var right = fired.Count(graded => graded.Answer.Marks.Elements.ContainsKey(element.Id));
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {rule.Id,-40} {rule.Gives,-8} right {right,3}  wrong {fired.Count - right,3}\n");
        }

        Write(text, "MISSED", asked.Where(graded =>
            graded.Answer.Marks.Elements.ContainsKey(element.Id) && !graded.Found(element.Id)),
            graded => Mark(graded, element.Id));
        Write(text, "FALSE", asked.Where(graded =>
            !graded.Answer.Marks.Elements.ContainsKey(element.Id) && graded.Found(element.Id)),
            graded => Why(graded, element.Id));
    }

    private void WriteMisconception(StringBuilder text, Misconception misconception)
    {
        var open = answers
            .Where(graded => !graded.Answer.Marks.DisputedMisconceptions.Contains(misconception.Id)).ToList();
        text.Append(CultureInfo.InvariantCulture, $"\n=== misconception {misconception.Id}\n");
        Write(text, "MISSED", open.Where(graded =>
            graded.Answer.Marks.Misconceptions.Contains(misconception.Id) && !graded.Found(misconception.Id)), _ => "");
        Write(text, "FALSE", open.Where(graded =>
            !graded.Answer.Marks.Misconceptions.Contains(misconception.Id) && graded.Found(misconception.Id)),
            graded => Why(graded.Grade.Misconceptions.First(read => read.Misconception == misconception.Id).Rules));
    }

    private void Write(
        StringBuilder text, string heading, IEnumerable<GradedAnswer> listed, Func<GradedAnswer, string> remark)
    {
        foreach (var graded in listed)
        {
            var words = showText(graded.Answer) ? graded.Answer.Text.ReplaceLineEndings(" / ") : "";
            text.Append(CultureInfo.InvariantCulture, $"  {heading} {graded.Answer.Id} {remark(graded)}");
            text.Append(words.Length == 0 ? "\n" : $"\n      {words}\n");
        }
    }

    private static bool Fired(GradedAnswer graded, ElementId element, RuleId rule) =>
        graded.Grade.Points.Any(point => point.Element == element && point.Rules.Any(hit => hit.Id == rule.Value));

    private string Mark(GradedAnswer graded, ElementId element)
    {
        var quote = showText(graded.Answer) ? graded.Answer.Marks.Quotes.GetValueOrDefault(element) : null;
        var standing = graded.Answer.Marks.Elements[element] == Standing.Full ? "full" : "partial";
        return quote is null ? standing : $"{standing} <{quote}>";
    }

    private static string Why(GradedAnswer graded, ElementId element)
    {
        var point = graded.Grade.Points.First(point => point.Element == element);
        return Why(point.Rules);
    }

    private static string Why(ImmutableArray<RuleHit> rules) => string.Join(", ", rules.Select(rule => rule.Id));
}
