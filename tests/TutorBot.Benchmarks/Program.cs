using TutorBot.Benchmarks.Analysis;
using TutorBot.Benchmarks.Discord;
using TutorBot.Benchmarks.Pure;
using TutorBot.Benchmarks.Served;
using TutorBot.Benchmarks.Turns;

// Each run prints its figures: dotnet run -c Release --project tests/TutorBot.Benchmarks -- turns
switch (args)
{
    case ["start", ..]:
        await StartRun.RunAsync(args[1..]);
        return 0;
    case ["memory", ..]:
        await MemoryRun.RunAsync(args[1..]);
        return 0;
    case ["turns", ..]:
        await TurnRun.RunAsync(args[1..]);
        return 0;
    case ["heap", ..]:
        await HeapRun.RunAsync(args[1..]);
        return 0;
    case ["pure"]:
        PureRun.Run();
        return 0;
    case ["analysis"]:
        AnalysisRun.Run();
        return 0;
    case ["discord"]:
        await GatewayRun.RunAsync();
        return 0;
    case ["replies", ..]:
        await ReplyRun.RunAsync(args[1..]);
        return 0;
    default:
        Console.Error.WriteLine(
            "start [STARTS] [PROGRAM] | memory [SESSIONS] [PROGRAM] | turns [SESSIONS] [SECONDS]"
            + " | heap [SESSIONS] | pure | analysis | discord | replies [MESSAGES] [PROGRAM]");
        return 2;
}
