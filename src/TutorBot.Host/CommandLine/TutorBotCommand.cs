using System.CommandLine;
using System.CommandLine.Help;
using TutorBot.Host.Marking;
using TutorBot.Host.Packs;

namespace TutorBot.Host.CommandLine;

/// <summary>The whole command line.</summary>
internal static class TutorBotCommand
{
    public static RootCommand Create(Surroundings around)
    {
        var options = new CommonOptions(around);
        var packs = new PackOpening(new Folders(options, around), around);
        var root = new RootCommand(around.Texts.Get("program.help"))
        {
            options.Data,
            options.Packs,
            new GradeVerb(around, packs),
            new EvaluateVerb(around, packs),
            PackCommand.Create(around, packs),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExample((HelpAction)help.Action!, around);
        return root;
    }
}
