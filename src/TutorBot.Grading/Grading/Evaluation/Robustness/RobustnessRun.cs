using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Evaluation.Robustness;

/// <summary>
/// Grades texts that are made from a pack's own wordings by fixed rules, and others written by hand. What states
/// nothing must not be credited, and what only is spelt, built or worded differently must.
/// </summary>
public sealed class RobustnessRun(Grader grader)
{
    /// <summary>Fewer words in a row are a short answer rather than a list.</summary>
    private const int FewestKeyWords = 6;

    private static readonly ImmutableArray<(string Kind, Func<string, string> Change)> Empty =
    [
        ("its key words only", Distortion.KeyWords),
        ("its key words, shuffled", Distortion.Shuffled),
    ];

    private static readonly ImmutableArray<(string Kind, Func<string, string> Change)> Kept =
    [
        ("as written", text => text),
        ("misspelt", Distortion.Misspelt),
        ("with second-language grammar", Distortion.SecondLanguage),
        ("in the middle of much that says nothing", Distortion.Padded),
        ("after an opening that says nothing", Distortion.Opened),
    ];

    /// <summary>All tables: what is made from the pack, and what was written by hand.</summary>
    public IEnumerable<RobustnessRow> All(IEnumerable<WrittenKind> written) =>
        [.. Emptied(), .. Quoted(), Padding(), .. written.Select(Written), .. Changed()];

    /// <summary>Wordings that state nothing any more, or the contrary.</summary>
    public ImmutableArray<RobustnessRow> Emptied() =>
    [
        Row("denied in its own words", false, Distortion.Denied, Distortion.IsDeniedWhole),
        .. Empty.Select(set => Row(set.Kind, false, set.Change, _ => true)),
    ];

    /// <summary>Wordings that still make their point.</summary>
    public ImmutableArray<RobustnessRow> Changed() =>
        [.. Kept.Select(set => Row(set.Kind, true, set.Change, _ => true))];

    /// <summary>The pack's short quotations from the reading, with nothing said about them.</summary>
    public ImmutableArray<RobustnessRow> Quoted()
    {
        var quoted = grader.Pack.Texts[0].Paragraphs.SelectMany(paragraph => paragraph.Quotations).ToList();
        return
        [
            Unpointed("quoted and no more", quoted.Select(Distortion.Reported)),
            Unpointed("copied with small changes", quoted.Select(Distortion.Altered)),
        ];
    }

    /// <summary>Points that only what stands around a wording would make.</summary>
    public RobustnessRow Padding() => Unpointed("what says nothing, by itself", [Distortion.Padding]);

    public RobustnessRow Written(WrittenKind kind)
    {
        var asked = kind.Texts.SelectMany(
            text => grader.Pack.Questions.Where(question => text.Question is null || text.Question == question.Id),
            (text, question) => (text, question)).ToList();
        return new RobustnessRow(
            kind.Name,
            kind.ShouldCredit,
            asked.Count,
            asked.AsParallel().Count(entry => IsCredited(entry.question.Id, entry.text.Text, entry.text.Makes)));
    }

    private RobustnessRow Unpointed(string kind, IEnumerable<string> texts) =>
        Written(new WrittenKind(kind, false, 0, [.. texts.Select(text => new WrittenText(text, null, null))]));

    private RobustnessRow Row(string kind, bool shouldCredit, Func<string, string> change, Func<string, bool> isFit)
    {
        var wordings = grader.Pack.Questions.SelectMany(question => question.Elements)
            .SelectMany(element => element.Reading.Says
                .Where(said => said.Standing == Standing.Full
                    && Distortion.Content(said.Text).Length >= FewestKeyWords)
                .Select(said => (element, text: change(said.Text))))
            .Where(entry => isFit(entry.text))
            .ToList();
        return new RobustnessRow(
            kind,
            shouldCredit,
            wordings.Count,
            wordings.AsParallel().Count(entry => IsCredited(entry.element.Question, entry.text, entry.element.Id)));
    }

    private bool IsCredited(QuestionId question, string text, ElementId? element)
    {
        var points = grader.Grade(question, text, AnswerContext.None).Points;
        return element is null ? !points.IsEmpty : points.Any(point => point.Element == element);
    }
}
