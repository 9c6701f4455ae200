using System.Diagnostics;
using System.Globalization;
using TutorBot.Benchmarks.Turns;

namespace TutorBot.Benchmarks.Served;

/// <summary>
/// The memory of the program itself while learner after learner begins a session over HTTP, says something, and leaves
/// it open. Only sessions in use are in memory, so that it must not grow with their number.
/// </summary>
internal static class MemoryRun
{
    private const int Reports = 5;
    private const int AtOnce = 16;

    public static async Task RunAsync(string[] args)
    {
        var sessions = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000;
        var program = args.Length > 1 ? args[1] : Path.Combine(AppContext.BaseDirectory, "tutorbot");
        var data = Directory.CreateTempSubdirectory("tutorbot-memory-");
        using (var served = await ServedProgram.StartAsync(program, data.FullName))
        {
            var began = Stopwatch.GetTimestamp();
            for (var part = 0; part < Reports; part++)
            {
                await OpenAsync(served, sessions * part / Reports, sessions * (part + 1) / Reports);
                Print(sessions * (part + 1) / Reports, began, served);
            }
        }

        data.Delete(recursive: true);
    }

    private static Task OpenAsync(ServedProgram served, int from, int to) =>
        Parallel.ForAsync(from, to, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) =>
        {
            var learner = await served.BeginAsync("october-1917");
            await served.SayAsync(learner, Lines.Draw(new Random(number)));
        });

    private static void Print(int sessions, long began, ServedProgram served) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{sessions} open sessions after {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s: working set "
        + $"{served.Memory >> 20} MB, at most {served.MostMemory >> 20} MB since the start"));
}
