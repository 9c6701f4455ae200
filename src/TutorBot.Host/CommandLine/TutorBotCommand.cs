using System.CommandLine;
using System.CommandLine.Help;
using TutorBot.Host.Marking;

namespace TutorBot.Host.CommandLine;

/// <summary>The whole command line.</summary>
internal static class TutorBotCommand
{
    public static RootCommand Create(Surroundings around)
    {
        var options = new CommonOptions(around);
        var folders = new Folders(options, around);
        var root = new RootCommand(around.Texts.Get("program.help")) { options.Data, options.Packs };
        foreach (var verb in Verbs(around, folders))
        {
            root.Add(verb);
        }

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExample((HelpAction)help.Action!, around);
        return root;
    }

    private static IEnumerable<Command> Verbs(Surroundings around, Folders folders)
    {
        yield break;
    }
}
