using System.Diagnostics;
using System.Globalization;
using TutorBot.Dialog.Turns;

namespace TutorBot.Benchmarks.Turns;

/// <summary>The memory of the process with many open sessions of a few turns each; none is kept in memory.</summary>
internal static class MemoryRun
{
    private const int Turns = 3;

    public static async Task RunAsync(string[] args)
    {
        var sessions = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000;
        await using var folder = new OpenFolder();
        var began = Stopwatch.GetTimestamp();
        await Parallel.ForAsync(0, sessions, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (number, _) =>
        {
            var chance = new Random(number);
            var session = await folder.SessionAsync(number);
            await folder.TurnAsync(session, new InboundContent.Chose(Choice.Start));
            for (var turn = 1; turn < Turns; turn++)
            {
                await folder.TurnAsync(session, new InboundContent.Said(Lines.Draw(chance)));
            }
        });

        var took = Stopwatch.GetElapsedTime(began);
        var busy = Process.GetCurrentProcess().WorkingSet64;
        GC.Collect();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{sessions} open sessions, {sessions * Turns} turns in {took.TotalSeconds:F1} s: working set "
            + $"{busy >> 20} MB, managed heap {GC.GetTotalMemory(forceFullCollection: true) >> 20} MB"));
    }
}
