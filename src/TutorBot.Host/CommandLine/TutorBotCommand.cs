using System.CommandLine;
using System.CommandLine.Help;
using TutorBot.Host.Analyzing;
using TutorBot.Host.Chat;
using TutorBot.Host.Doctor;
using TutorBot.Host.Learners;
using TutorBot.Host.Marking;
using TutorBot.Host.Notes;
using TutorBot.Host.Packs;
using TutorBot.Host.Serving;
using TutorBot.Host.Teams.Packaging;

namespace TutorBot.Host.CommandLine;

/// <summary>The whole command line.</summary>
internal static class TutorBotCommand
{
    public static RootCommand Create(Surroundings around)
    {
        var options = new CommonOptions(around);
        var folders = new Folders(options, around);
        var packs = new PackOpening(folders, around);
        var serve = new ServeVerb(around, options, folders);
        var root = new RootCommand(around.Texts.Get("program.help"))
        {
            options.Data,
            options.Packs,
            options.Urls,
            serve,
            new ChatVerb(around, folders, packs),
            new DemoVerb(around, packs),
            new GradeVerb(around, packs),
            new EvaluateVerb(around, packs),
            new CalibrateVerb(around, packs),
            new AnalyzeVerb(around, packs),
            PackCommand.Create(around, folders, packs),
            TeamsCommandLine.Create(around),
            new NotesVerb(around, folders),
            new ExportVerb(around, folders),
            new EraseVerb(around, folders),
            new DoctorVerb(around, folders, packs),
        };
        root.SetAction(async (parsed, stop) => (int)await serve.RunAsync(parsed, stop));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExample((HelpAction)help.Action!, around);
        return root;
    }
}
