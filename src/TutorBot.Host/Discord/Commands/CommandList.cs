using System.Collections.Immutable;
using TutorBot.Discord.Commands;
using TutorBot.Grading.Packs;
using TutorBot.Host.Discord.Rendering;

namespace TutorBot.Host.Discord.Commands;

/// <summary>The commands as Discord is to know them.</summary>
internal sealed class CommandList(DiscordTexts texts, CommandTranslations translations)
{
    private const int LongestText = 6_000;
    private const int MostExercises = 25;

    private static readonly InteractionContext[] Talking =
        [InteractionContext.Guild, InteractionContext.BotDirectMessage];

    private static readonly InteractionContext[] Everywhere = [.. Talking, InteractionContext.PrivateChannel];

    private static readonly InstallKind[] Installs = [InstallKind.Guild, InstallKind.User];

    public ImmutableArray<CommandDefinition> Of(IEnumerable<PackId> packs) =>
    [
        Slash("analyze", Everywhere,
            Text("analyze.paragraph") with { Autocomplete = true },
            Text("analyze.text") with { MaxLength = LongestText },
            Text("analyze.source") with { Autocomplete = true },
            Option("analyze.file", OptionKind.Attachment),
            Option("analyze.private", OptionKind.Flag)),
        new CommandDefinition
        {
            Type = CommandKind.Message,
            Name = texts["command.analyze-message"],
            NameLocalizations = translations.Of("analyze-message"),
            Contexts = Everywhere,
            IntegrationTypes = Installs,
        },
        Tutor(packs),
        Slash("rebut", Talking),
        Slash("hint", Talking),
        Slash("why", Talking),
        Slash("progress", Talking),
        Slash("passage", Talking, Text("passage.paragraph") with { Autocomplete = true }),
        Slash("sources", Everywhere, Text("sources.paragraph") with { Autocomplete = true }),
        Slash("glossary", Everywhere, Text("glossary.term") with { Autocomplete = true, Required = true }),
        Slash("contest", Talking),
        Slash("privacy", Everywhere),
        Slash("mydata", Everywhere, Sub("mydata.export"), Sub("mydata.delete"), Sub("mydata.code")),
        Slash("help", Everywhere),
    ];

    private CommandDefinition Tutor(IEnumerable<PackId> packs) => Slash("tutor", Talking,
        Sub("tutor.start", Text("tutor.start.exercise") with
        {
            Choices = [.. packs.Take(MostExercises).Select(pack => new OptionChoice(pack.Value, pack.Value))],
        }),
        Sub("tutor.resume", Text("tutor.resume.code") with { MaxLength = 40 }),
        Sub("tutor.stop"),
        Sub("tutor.restart"));

    private CommandDefinition Slash(
        string name, IReadOnlyList<InteractionContext> contexts, params CommandOption[] options) => new()
    {
        Name = name,
        NameLocalizations = translations.Names(name),
        Description = texts["command." + name],
        DescriptionLocalizations = translations.Of(name),
        Options = options.Length > 0 ? options : null,
        Contexts = contexts,
        IntegrationTypes = Installs,
    };

    private CommandOption Sub(string key, params CommandOption[] options) =>
        Option(key, OptionKind.Subcommand) with { Options = options.Length > 0 ? options : null };

    private CommandOption Text(string key) => Option(key, OptionKind.Text);

    private CommandOption Option(string key, OptionKind kind) => new()
    {
        Type = kind,
        Name = key[(key.LastIndexOf('.') + 1)..],
        NameLocalizations = translations.Names(key),
        Description = texts["command." + key],
        DescriptionLocalizations = translations.Of(key),
    };
}
