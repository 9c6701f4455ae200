using System.Collections.Immutable;
using System.CommandLine;
using TutorBot.Grading.Grading.Evaluation;
using TutorBot.Grading.Grading.Evaluation.Rules;
using TutorBot.Grading.Packs;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Marking;

/// <summary><c>evaluate --answers</c>: measures a pack, or its rules, against marked answers.</summary>
internal sealed class MarkedRun(Surroundings around, EvaluateOptions options, ParseResult parsed)
{
    public async Task<ExitCode> RunAsync(Pack pack, string answersFile, string labelsFile, CancellationToken stop)
    {
        var lines = new MarkedLines(pack, around);
        var answers = await lines.ReadAsync(answersFile, labelsFile, stop);
        if (answers.IsEmpty)
        {
            around.Complain("evaluate.none", ("answers", answersFile), ("labels", labelsFile));
            return ExitCode.SomeInputBad;
        }

        if (!IsSet(parsed.GetValue(options.Set), answers))
        {
            return ExitCode.WrongUsage;
        }

        if (parsed.GetValue(options.Rules))
        {
            var named = parsed.GetValue(options.Set);
            Report(pack, [.. answers.Where(answer => named is null || answer.Set == named)]);
        }
        else
        {
            Write(Tables(new EvaluationRun(pack, answers), answers));
        }

        return lines.AnyBad ? ExitCode.SomeInputBad : ExitCode.Done;
    }

    private bool IsSet(string? named, ImmutableArray<MarkedAnswer> answers)
    {
        var sets = answers.Select(answer => answer.Set).Distinct(StringComparer.Ordinal).ToList();
        if (named is null || sets.Contains(named, StringComparer.Ordinal))
        {
            return true;
        }

        var names = string.Join(", ", sets.Where(set => set.Length > 0));
        around.Complain(names.Length > 0 ? "evaluate.no-set" : "evaluate.no-sets", ("set", named), ("sets", names));
        return false;
    }

    private void Write(List<ScoreTable> tables)
    {
        if (parsed.GetValue(options.Format) == "json")
        {
            ScoreJson.Write(around.Terminal.OutputStream, tables);
        }
        else if (parsed.GetValue(options.Format) == "html")
        {
            ScoreHtml.Write(around.Terminal.Output, tables);
        }
        else
        {
            var details = parsed.GetValue(options.Details);
            around.Print(tables.Select(table => details ? ScoreText.Details(table) : ScoreText.Summary(table)));
        }
    }

    private void Report(Pack pack, ImmutableArray<MarkedAnswer> answers)
    {
        var reports = RuleReports.Of(pack, answers);
        if (parsed.GetValue(options.Format) == "json")
        {
            RuleJson.Write(around.Terminal.OutputStream, reports);
        }
        else if (reports.IsEmpty)
        {
            around.Say("evaluate.no-rules", ("pack", pack.Id));
        }
        else
        {
            around.Print([RuleText.Of(reports)]);
        }
    }

    /// <summary>
    /// By folds where they are asked for; else the set named, or each set in turn, the last one first.
    /// </summary>
    private List<ScoreTable> Tables(EvaluationRun run, ImmutableArray<MarkedAnswer> answers)
    {
        if (parsed.GetValue(options.Folds) is { } folds)
        {
            return [run.Folds(folds)];
        }

        var named = parsed.GetValue(options.Set);
        return [.. answers.Select(answer => answer.Set)
            .Distinct(StringComparer.Ordinal)
            .Where(set => named is null || set == named)
            .OrderDescending(StringComparer.Ordinal)
            .Select(run.Held)];
    }
}
