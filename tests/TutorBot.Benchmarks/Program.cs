using TutorBot.Benchmarks.Turns;

// Each run prints its figures: dotnet run -c Release --project tests/TutorBot.Benchmarks -- turns
switch (args)
{
    case ["turns", ..]:
        await TurnRun.RunAsync(args[1..]);
        return 0;
    case ["memory", ..]:
        await MemoryRun.RunAsync(args[1..]);
        return 0;
    default:
        Console.Error.WriteLine("turns [SESSIONS] [SECONDS] | memory [SESSIONS]");
        return 2;
}
