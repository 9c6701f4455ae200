using System.CommandLine;
using System.CommandLine.Invocation;
using TutorBot.Host.Texts;

namespace TutorBot.Host.CommandLine;

/// <summary>
/// One run of the program: reads the command line, runs the verb and turns what happens into an exit code.
/// </summary>
internal static class ProgramRun
{
    public static Task<ExitCode> RunAsync(string[] args, Terminal terminal) =>
        RunAsync(args, terminal, AppContext.BaseDirectory, Environment.GetEnvironmentVariable, TimeProvider.System);

    public static async Task<ExitCode> RunAsync(
        string[] args, Terminal terminal, string folder, Func<string, string?> environment, TimeProvider clock)
    {
        if (HostTexts.Read(Path.Combine(folder, "config", "locales", "en", "host.yaml")) is not { } texts)
        {
            await terminal.Error.WriteLineAsync(
                $"tutorbot: cannot read the texts in {folder}config. Install the program again.");
            return ExitCode.ConfigurationRefused;
        }

        return await RunAsync(args, new Surroundings(terminal, texts, clock, folder, environment));
    }

    private static async Task<ExitCode> RunAsync(string[] args, Surroundings around)
    {
        var parsed = TutorBotCommand.Create(around).Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is null or ParseErrorAction)
        {
            return Refuse(parsed, around);
        }

        try
        {
            return (ExitCode)await parsed.InvokeAsync(Configuration(around));
        }
        catch (Exception failure)
        {
            // The edge of the program: whatever was not foreseen ends here, in words.
            around.Complain("failure.unexpected", ("type", failure.GetType().Name), ("message", failure.Message));
            return ExitCode.Unexpected;
        }
    }

    private static ExitCode Refuse(ParseResult parsed, Surroundings around)
    {
        foreach (var error in parsed.Errors)
        {
            around.Terminal.Error.WriteLine(error.Message);
        }

        around.Complain("failure.usage", ("command", CommandPath.Of(parsed.CommandResult)));
        return ExitCode.WrongUsage;
    }

    // Left alone, the library prints stack traces and ends the process two seconds after SIGTERM.
    private static InvocationConfiguration Configuration(Surroundings around) => new()
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
        Output = around.Terminal.Output,
        Error = around.Terminal.Error,
    };
}
