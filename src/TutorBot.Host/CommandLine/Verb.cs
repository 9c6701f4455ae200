using System.CommandLine;

namespace TutorBot.Host.CommandLine;

/// <summary>A verb of the command line: its options, its help and what it does.</summary>
internal abstract class Verb : Command
{
    /// <param name="key">Its texts are <c>{key}.help</c> and <c>{key}.example</c>.</param>
    protected Verb(string name, string key, Surroundings around)
        : base(name, around.Texts.Get(key + ".help"))
    {
        Around = around;
        Example = around.Texts.Get(key + ".example");
        SetAction(async (parsed, stop) => (int)await RunAsync(parsed, stop));
    }

    /// <summary>A command line that works, shown below the help.</summary>
    public string Example { get; }

    protected Surroundings Around { get; }

    /// <summary>
    /// Does the work; expected failures are told on the error stream and returned as their exit code.
    /// </summary>
    public abstract Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop);
}
