using System.CommandLine;
using System.CommandLine.Help;

namespace TutorBot.Host.CommandLine;

/// <summary>The whole command line.</summary>
internal static class TutorBotCommand
{
    public static RootCommand Create(Surroundings around)
    {
        var options = new CommonOptions(around);
        var root = new RootCommand(around.Texts.Get("program.help")) { options.Data, options.Packs };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExample((HelpAction)help.Action!, around);
        return root;
    }
}
