using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TutorBot.Host.CommandLine;

/// <summary>The library's help, with an example below it.</summary>
internal sealed class HelpWithExample(HelpAction help, Surroundings around) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb verb)
        {
            around.Say("help.example", ("example", verb.Example));
        }

        return (int)ExitCode.Done;
    }
}
