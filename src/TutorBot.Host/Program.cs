using TutorBot.Host.CommandLine;

return (int)await ProgramRun.RunAsync(args, Terminal.OfThisProcess());
