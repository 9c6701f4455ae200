using System.CommandLine;
using TutorBot.Grading.Analysis.Measuring;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Packs;

namespace TutorBot.Host.Marking;

/// <summary>The options of <c>evaluate</c>.</summary>
internal sealed class EvaluateOptions(Surroundings around)
{
    public Option<string> Pack { get; } = PackOption.Create(around);

    public Option<string?> Answers { get; } = new("--answers")
    {
        Description = around.Texts.Get("evaluate.option.answers"),
        HelpName = "FILE",
    };

    /// <summary>Measures the analysis of texts on a public set in place of grading.</summary>
    public Option<MeasuredTask?> Task { get; } = new("--task")
    {
        Description = around.Texts.Get("evaluate.option.task"),
        HelpName = "TASK",
    };

    /// <summary>Where the weights that a marked set gives are written.</summary>
    public Option<string?> Fit { get; } = new("--fit")
    {
        Description = around.Texts.Get("evaluate.option.fit"),
        HelpName = "FILE",
    };

    /// <summary>The set that <see cref="Task"/> is measured on.</summary>
    public Argument<string?> Marked { get; } = new("FILE")
    {
        Description = around.Texts.Get("evaluate.argument"),
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<string?> Labels { get; } = new("--labels")
    {
        Description = around.Texts.Get("evaluate.option.labels"),
        HelpName = "FILE",
    };

    public Option<int?> Folds { get; } = FoldsOption(around);

    public Option<string?> Set { get; } = new("--set")
    {
        Description = around.Texts.Get("evaluate.option.set"),
        HelpName = "SET",
    };

    public Option<bool> Details { get; } = new("--details")
    {
        Description = around.Texts.Get("evaluate.option.details"),
    };

    /// <summary>Grades texts that only look like answers, and answers that look odd.</summary>
    public Option<bool> Robustness { get; } = new("--robustness")
    {
        Description = around.Texts.Get("evaluate.option.robustness"),
    };

    /// <summary>Tells what each rule does in place of what grading makes of them all.</summary>
    public Option<bool> Rules { get; } = new("--rules")
    {
        Description = around.Texts.Get("evaluate.option.rules"),
    };

    public Option<string> Format { get; } = FormatOption(around, "html");

    public IEnumerable<Option> All =>
        [Pack, Answers, Labels, Folds, Set, Details, Rules, Robustness, Format, Task, Fit];

    /// <summary>Text for people, JSON for programs.</summary>
    /// <param name="more">Other forms that a verb can write.</param>
    public static Option<string> FormatOption(Surroundings around, params string[] more)
    {
        var option = new Option<string>("--format")
        {
            Description = around.Texts.Get("option.format"),
            DefaultValueFactory = _ => "text",
        };
        return option.AcceptOnlyFromAmong(["text", "json", .. more]);
    }

    private static Option<int?> FoldsOption(Surroundings around)
    {
        var option = new Option<int?>("--folds")
        {
            Description = around.Texts.Get("evaluate.option.folds"),
            HelpName = "K",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 2 or > 100)
            {
                result.AddError(around.Texts.Get("evaluate.folds-range"));
            }
        });
        return option;
    }
}
