using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using TutorBot.Grading.Analysis;
using TutorBot.Grading.Analysis.Learning;
using TutorBot.Grading.Analysis.Measuring;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Analyzing;

/// <summary><c>evaluate --task</c>: measures a part of the analysis on a set that people marked.</summary>
/// <param name="around">Where to say it.</param>
/// <param name="fit">The file for the weights that the set gives; null for none.</param>
internal sealed class TaskEvaluation(Surroundings around, string? fit)
{
    public ExitCode Run(MeasuredTask task, string? file, bool json)
    {
        if (file is null)
        {
            around.Complain("evaluate.no-file", ("task", Vocabulary.Name(task)));
            return ExitCode.WrongUsage;
        }

        if (ByteSource.OpenRead(file, around) is not { CanSeek: true } stream || Read(stream, file,
            out var bad) is not { } rows)
        {
            return ExitCode.WrongUsage;
        }

        var table = TaskMeasure.Run(task, rows);
        if (table.IsEmpty)
        {
            around.Complain("evaluate.no-rows", ("file", file), ("task", Vocabulary.Name(task)));
            return ExitCode.SomeInputBad;
        }

        Fit(task, rows);
        Show(table, json);
        if (bad > 0)
        {
            around.Complain("evaluate.bad-rows", ("file", file), ("count", bad));
        }

        return bad > 0 ? ExitCode.SomeInputBad : ExitCode.Done;
    }

    private void Fit(MeasuredTask task, ImmutableArray<JsonElement> rows)
    {
        if (fit is not null && task == MeasuredTask.Citations && TaskMeasure.FitReferences(rows) is { } tagger)
        {
            using var to = File.Create(fit);
            TaggerFile.Write(tagger, to);
        }
        else if (fit is not null && TaskMeasure.FitLabels(task, rows) is { } classifier)
        {
            using var to = File.Create(fit);
            ClassifierFile.Write(classifier, to);
        }
    }

    private ImmutableArray<JsonElement>? Read(Stream stream, string file, out int bad)
    {
        try
        {
            using (stream)
            {
                return MarkedSet.Read(stream, out bad);
            }
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            around.Complain("file.unreadable", ("file", file), ("why", failure.Message));
            bad = 0;
            return null;
        }
    }

    private void Show(ImmutableArray<TaskRow> table, bool json)
    {
        if (json)
        {
            TaskJson.Write(around.Terminal.OutputStream, table);
            return;
        }

        foreach (var row in table)
        {
            around.Say("evaluate.task-set", ("set", row.Set), ("items", row.Items));
            var width = row.Figures.Max(figure => figure.Name.Length);
            around.Print(row.Figures.Select(figure =>
                "  " + figure.Name.PadRight(width) + "  " + figure.Value.ToString("0.000",
                    CultureInfo.InvariantCulture)));
        }
    }
}
