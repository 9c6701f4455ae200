using System.CommandLine;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Grading.Evaluation.Robustness;
using TutorBot.Grading.Packs;
using TutorBot.Host.Analyzing;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Packs;

namespace TutorBot.Host.Marking;

/// <summary><c>evaluate</c>: measures grading against marked answers that it has not seen.</summary>
internal sealed class EvaluateVerb : Verb
{
    private readonly PackOpening _packs;
    private readonly EvaluateOptions _options;

    public EvaluateVerb(Surroundings around, PackOpening packs)
        : base("evaluate", "evaluate", around)
    {
        _packs = packs;
        _options = new EvaluateOptions(around);
        Add(GenericOption.Create(around, _options));
        foreach (var option in _options.All)
        {
            Add(option);
        }

        Add(_options.Marked);
    }

    public override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        if (parsed.GetValue(_options.Task) is { } task)
        {
            return new TaskEvaluation(Around, parsed.GetValue(_options.Fit)).Run(
                task, parsed.GetValue(_options.Marked), parsed.GetValue(_options.Format) == "json");
        }

        if (parsed.GetValue(_options.Robustness))
        {
            return Try(parsed, parsed.GetRequiredValue(_options.Pack));
        }

        if (parsed.GetValue(_options.Answers) is not { } answers)
        {
            Around.Complain("evaluate.what");
            return ExitCode.WrongUsage;
        }

        var labels = parsed.GetValue(_options.Labels) ?? Beside(answers);
        if (_packs.Open(parsed, parsed.GetRequiredValue(_options.Pack), PackUse.Whole) is not { } pack)
        {
            return ExitCode.ConfigurationRefused;
        }

        return IsReadable(answers) && IsReadable(labels)
            ? await new MarkedRun(Around, _options, parsed).RunAsync(pack, answers, labels, stop)
            : ExitCode.WrongUsage;
    }

    /// <summary>The pack's own wordings changed by rules, and the texts written by hand beside them.</summary>
    private ExitCode Try(ParseResult parsed, string name)
    {
        if (_packs.Open(parsed, name, PackUse.Whole) is not { } pack || _packs.Find(parsed, name) is not { } folder)
        {
            return ExitCode.ConfigurationRefused;
        }

        var file = Path.Combine(folder, WrittenTexts.FileName);
        var written = File.Exists(file) ? WrittenTexts.Read(File.ReadLines(file)) : [];
        var rows = new RobustnessRun(Grader.For(pack)).All(written).ToList();
        if (parsed.GetValue(_options.Format) == "json")
        {
            RobustnessJson.Write(Around.Terminal.OutputStream, rows);
        }
        else
        {
            Around.Print([RobustnessText.Of(rows)]);
        }

        return ExitCode.Done;
    }

    private bool IsReadable(string file)
    {
        using var stream = ByteSource.OpenRead(file, Around);
        return stream is FileStream;
    }

    private static string Beside(string answers) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(answers)) ?? "", "labels.jsonl");
}
