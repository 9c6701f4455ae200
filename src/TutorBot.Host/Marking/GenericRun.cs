using System.Collections.Immutable;
using TutorBot.Grading.Grading.Reference.Scoring;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Marking;

/// <summary>
/// <c>evaluate --generic</c>: fits and scores graded answers to questions that have model answers alone.
/// </summary>
internal sealed class GenericRun(Surroundings around)
{
    public async Task<ExitCode> RunAsync(string file, string format, CancellationToken stop)
    {
        var lines = new GenericLines(around);
        if (await lines.ReadAsync(file, stop) is not { } items)
        {
            return ExitCode.WrongUsage;
        }

        if (items.IsEmpty)
        {
            around.Complain("evaluate.generic-none", ("file", file));
            return ExitCode.SomeInputBad;
        }

        var evaluation = new GenericEvaluation(items);
        var scores = await ProgressBar.ShowAsync(
            around, evaluation.Steps, Stream.Null, done => Task.Run(() => evaluation.Run(done, stop), stop));
        Write(scores, format);
        return lines.Bad > 0 ? ExitCode.SomeInputBad : ExitCode.Done;
    }

    private void Write(ImmutableArray<GenericScore> scores, string format)
    {
        if (format == "json")
        {
            GenericJson.Write(around.Terminal.OutputStream, scores);
        }
        else
        {
            around.Print(scores.Select(GenericText.Of));
        }
    }
}
