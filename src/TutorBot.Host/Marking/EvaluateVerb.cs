using System.Collections.Immutable;
using System.CommandLine;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Grading.Evaluation;
using TutorBot.Grading.Grading.Evaluation.Robustness;
using TutorBot.Grading.Grading.Evaluation.Rules;
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

    public override Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop) =>
        Task.FromResult(Run(parsed));

    private ExitCode Run(ParseResult parsed)
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
            ? Measure(parsed, pack, answers, labels)
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

    private ExitCode Measure(ParseResult parsed, Pack pack, string answersFile, string labelsFile)
    {
        var lines = new MarkedLines(pack, Around);
        var answers = lines.Read(answersFile, labelsFile);
        if (answers.IsEmpty)
        {
            Around.Complain("evaluate.none", ("answers", answersFile), ("labels", labelsFile));
            return ExitCode.SomeInputBad;
        }

        if (parsed.GetValue(_options.Rules))
        {
            var named = parsed.GetValue(_options.Set);
            Report(parsed, pack, [.. answers.Where(answer => named is null || answer.Set == named)]);
            return lines.Bad > 0 ? ExitCode.SomeInputBad : ExitCode.Done;
        }

        var tables = Tables(parsed, new EvaluationRun(pack, answers), answers);
        if (parsed.GetValue(_options.Format) == "json")
        {
            ScoreJson.Write(Around.Terminal.OutputStream, tables);
        }
        else if (parsed.GetValue(_options.Format) == "html")
        {
            ScoreHtml.Write(Around.Terminal.Output, tables);
        }
        else
        {
            var details = parsed.GetValue(_options.Details);
            Around.Print(tables.Select(table => details ? ScoreText.Details(table) : ScoreText.Summary(table)));
        }

        return lines.Bad > 0 ? ExitCode.SomeInputBad : ExitCode.Done;
    }

    private void Report(ParseResult parsed, Pack pack, ImmutableArray<MarkedAnswer> answers)
    {
        var reports = RuleReports.Of(pack, answers);
        if (parsed.GetValue(_options.Format) == "json")
        {
            RuleJson.Write(Around.Terminal.OutputStream, reports);
        }
        else
        {
            Around.Print([RuleText.Of(reports)]);
        }
    }

    /// <summary>
    /// By folds where they are asked for; else the set named, or each set in turn, the last one first.
    /// </summary>
    private List<ScoreTable> Tables(ParseResult parsed, EvaluationRun run, ImmutableArray<MarkedAnswer> answers)
    {
        if (parsed.GetValue(_options.Folds) is { } folds)
        {
            return [run.Folds(folds)];
        }

        var named = parsed.GetValue(_options.Set);
        return [.. answers.Select(answer => answer.Set)
            .Distinct(StringComparer.Ordinal)
            .Where(set => named is null || set == named)
            .OrderDescending(StringComparer.Ordinal)
            .Select(run.Held)];
    }

    private bool IsReadable(string file)
    {
        using var stream = ByteSource.OpenRead(file, Around);
        return stream is FileStream;
    }

    private static string Beside(string answers) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(answers)) ?? "", "labels.jsonl");
}
