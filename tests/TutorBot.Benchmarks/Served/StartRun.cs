using System.Diagnostics;
using System.Globalization;

namespace TutorBot.Benchmarks.Served;

/// <summary>
/// From the start of the program to the first 200 at <c>/readyz</c>, and to the tutor's reply to an answer that is sent
/// at that moment: in a new data folder, and in one that the program has used before.
/// </summary>
internal static class StartRun
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private const string Answer =
        "In P2 he says they won so the people backed them, but winning is not the same as being wanted by a majority.";

    public static async Task RunAsync(string[] args)
    {
        var starts = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5;
        var program = args.Length > 1 ? args[1] : Path.Combine(AppContext.BaseDirectory, "tutorbot");
        var (first, later) = (new List<Measured>(), new List<Measured>());
        for (var start = 0; start < starts; start++)
        {
            var data = Directory.CreateTempSubdirectory("tutorbot-start-");
            first.Add(await MeasureAsync(program, data.FullName));
            later.Add(await MeasureAsync(program, data.FullName));
            data.Delete(recursive: true);
        }

        Print("in a new data folder", first);
        Print("in a used data folder", later);
    }

    private static async Task<Measured> MeasureAsync(string program, string data)
    {
        using var served = await ServedProgram.StartAsync(program, data);
        var work = served.Work;
        var learner = await served.BeginAsync("october-1917");
        var began = Stopwatch.GetTimestamp();
        await served.SayAsync(learner, Answer);
        var page = await served.ReadAsync(learner);
        while (!page.Contains("<mark", StringComparison.Ordinal))
        {
            await Task.Delay(Pause, TimeProvider.System);
            page = await served.ReadAsync(learner);
        }

        var answered = Stopwatch.GetElapsedTime(began);
        return new Measured(served.Start.TotalSeconds, work.TotalSeconds, answered.TotalSeconds);
    }

    private static void Print(string where, List<Measured> measured)
    {
        Console.WriteLine($"start to ready {where}, s: {Figures.Range(measured.Select(start => start.Ready))}");
        Console.WriteLine($"  processor time until then, s: {Figures.Range(measured.Select(start => start.Work))}");
        Console.WriteLine($"  answered at once, s: {Figures.Range(measured.Select(start => start.Answered))}");
    }

    /// <summary>Seconds.</summary>
    private sealed record Measured(double Ready, double Work, double Answered);
}
