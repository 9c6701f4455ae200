using System.Diagnostics;
using System.Globalization;
using TutorBot.Dialog.Turns;

namespace TutorBot.Benchmarks.Turns;

/// <summary>The managed memory that many open sessions leave behind in the turn loop and the store.</summary>
internal static class HeapRun
{
    private const int Turns = 2;

    public static async Task RunAsync(string[] args)
    {
        var sessions = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000;
        await using var folder = new OpenFolder();
        var before = GC.GetTotalMemory(forceFullCollection: true);
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
        var after = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{sessions} open sessions, {sessions * Turns} turns in {took.TotalSeconds:F1} s: managed heap "
            + $"{before >> 20} MB before, {after >> 20} MB after"));
    }
}
