using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Evaluation.Robustness;

/// <summary>
/// Grades texts that are made from a pack's own wordings by fixed rules. What states nothing must not be credited, and
/// what only is spelt or built differently must.
/// </summary>
public sealed class RobustnessRun(Grader grader)
{
    /// <summary>Fewer words in a row are a short answer rather than a list.</summary>
    private const int FewestKeyWords = 6;

    private static readonly ImmutableArray<(string Kind, Func<string, string> Change)> Empty =
    [
        ("denied in its own words", Distortion.Denied),
        ("its key words only", Distortion.KeyWords),
        ("its key words, shuffled", Distortion.Shuffled),
    ];

    private static readonly ImmutableArray<(string Kind, Func<string, string> Change)> Kept =
    [
        ("as written", text => text),
        ("misspelt", Distortion.Misspelt),
        ("with second-language grammar", Distortion.SecondLanguage),
    ];

    /// <summary>Wordings that state nothing any more, or the contrary.</summary>
    public ImmutableArray<RobustnessRow> Emptied() => [.. Empty.Select(Row)];

    /// <summary>Wordings that still make their point.</summary>
    public ImmutableArray<RobustnessRow> Changed() => [.. Kept.Select(Row)];

    /// <summary>The pack's short quotations from the reading, with nothing said about them.</summary>
    public RobustnessRow Quoted()
    {
        var quoted = grader.Pack.Texts[0].Paragraphs.SelectMany(paragraph => paragraph.Quotations).ToList();
        var asked = quoted.SelectMany(text => grader.Pack.Questions, (text, question) => (text, question)).ToList();
        return new RobustnessRow(
            "quoted and no more",
            asked.Count,
            asked.Count(entry => !Grade(entry.question.Id, Distortion.Reported(entry.text)).Points.IsEmpty));
    }

    /// <summary>Texts of other hands that make no point at all.</summary>
    public RobustnessRow Unpointed(string kind, IReadOnlyCollection<string> texts)
    {
        var asked = texts.SelectMany(text => grader.Pack.Questions, (text, question) => (text, question)).ToList();
        return new RobustnessRow(
            kind, asked.Count, asked.Count(entry => !Grade(entry.question.Id, entry.text).Points.IsEmpty));
    }

    private RobustnessRow Row((string Kind, Func<string, string> Change) set)
    {
        var wordings = grader.Pack.Questions.SelectMany(question => question.Elements)
            .SelectMany(element => element.Reading.Says
                .Where(said => said.Standing == Standing.Full
                    && Distortion.Content(said.Text).Length >= FewestKeyWords)
                .Select(said => (element, text: set.Change(said.Text))))
            .ToList();
        return new RobustnessRow(set.Kind, wordings.Count, wordings.AsParallel().Count(entry =>
            Grade(entry.element.Question, entry.text).Points.Any(point => point.Element == entry.element.Id)));
    }

    private AnswerGrade Grade(QuestionId question, string text) => grader.Grade(question, text, AnswerContext.None);
}
