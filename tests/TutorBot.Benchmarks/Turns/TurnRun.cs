using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Benchmarks.Turns;

/// <summary>
/// The program's own time of a turn, from receipt to the second commit, with many sessions at once. Each learner
/// thinks between messages, two seconds on average: a busy class. Then without thinking, for the most turns a second.
/// </summary>
internal static class TurnRun
{
    private static readonly TimeSpan Thinking = TimeSpan.FromSeconds(2);

    public static async Task RunAsync(string[] args)
    {
        var sessions = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 50;
        var seconds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 20;
        await using var folder = new OpenFolder();
        var talking = new List<SessionId>();
        for (var number = 0; number < sessions; number++)
        {
            var session = await folder.SessionAsync(number);
            await folder.TurnAsync(session, new InboundContent.Chose(Choice.Start));
            talking.Add(session);
        }

        await TalkAsync(folder, talking, TimeSpan.FromSeconds(3), Thinking / 20);
        var time = TimeSpan.FromSeconds(seconds);
        Print("thinking 2 s", sessions, seconds, await TalkAsync(folder, talking, time, Thinking));
        Print("no thinking", sessions, seconds, await TalkAsync(folder, talking, time, TimeSpan.Zero));
    }

    private static async Task<double[]> TalkAsync(
        OpenFolder folder, List<SessionId> sessions, TimeSpan time, TimeSpan thinking)
    {
        var times = new ConcurrentBag<double>();
        using var end = new CancellationTokenSource(time, TimeProvider.System);
        await Task.WhenAll(sessions.Select((session, at) => Task.Run(
            () => TalkAsync(folder, session, new Random(at), thinking, times, end.Token))));
        return [.. times.Order()];
    }

    private static async Task TalkAsync(
        OpenFolder folder,
        SessionId session,
        Random chance,
        TimeSpan thinking,
        ConcurrentBag<double> times,
        CancellationToken end)
    {
        while (true)
        {
            await Task.Delay(thinking * 2 * chance.NextDouble(), TimeProvider.System, end)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (end.IsCancellationRequested)
            {
                return;
            }

            var began = Stopwatch.GetTimestamp();
            await folder.TurnAsync(session, new InboundContent.Said(Lines.Draw(chance)));
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
    }

    private static void Print(string what, int sessions, int seconds, double[] times) => Console.WriteLine(
        $"{sessions} sessions, {what}: {times.Length / seconds} turns/s, own time of a turn {Figures.Tail(times)}");
}
