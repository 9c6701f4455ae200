using System.CommandLine;
using TutorBot.Dialog.Phrases;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Discord;
using TutorBot.Host.Exercises;
using TutorBot.Host.Packs;
using TutorBot.Host.Settings;
using TutorBot.Host.Teams.Setup;
using TutorBot.Host.Texts;
using TutorBot.Storage;
using TutorBot.Web.Texts;

namespace TutorBot.Host.Serving;

/// <summary><c>serve</c>: the tutor with its web chat, until it is stopped.</summary>
internal sealed class ServeVerb : Verb
{
    private readonly CommonOptions _options;
    private readonly Folders _folders;

    public ServeVerb(Surroundings around, CommonOptions options, Folders folders)
        : base("serve", "serve", around)
    {
        _options = options;
        _folders = folders;
        Add(options.Urls);
    }

    public override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        if (Read(parsed) is not { } options
            || ReadTexts() is not { } texts
            || !DiscordBot.TryRead(Around, options, out var discord))
        {
            return ExitCode.ConfigurationRefused;
        }

        var packs = _folders.Packs(parsed, options.Packs.Folder);
        string[] needed = discord is null ? [PackOpening.Usual] : [PackOpening.Usual, discord.Settings.Pack];
        if (PackStart.Open(packs, needed, Around) is not { } library)
        {
            return ExitCode.ConfigurationRefused;
        }

        string[] names = [.. library.Packs.Select(pack => pack.Id.Value)];
        if (DefaultPack.Problem(options.Discord, discord is not null, names, packs, Around.Texts) is { } missing)
        {
            Around.PrintErrors([missing]);
        }

        using var logs = LoggerFactory.Create(logging => ServerLog.Configure(logging));
        var data = _folders.Data(parsed);
        if (StoreStart.Open(data, StoreAccess.Own, Around, logs) is not { } store)
        {
            return ExitCode.StoreNotUsable;
        }

        using (store)
        {
            var folders = new ServerFolders(data!, packs);
            return await new Server(Around, options, texts, store, library, folders, discord).RunAsync(stop);
        }
    }

    private ServeOptions? Read(ParseResult parsed) => SettingsReader.Read(
        Around,
        [new("Urls", parsed.GetValue(_options.Urls)), new("Packs:Folder", parsed.GetValue(_options.Packs))],
        line => Around.PrintErrors([line]));

    private ServerTexts? ReadTexts()
    {
        var locale = Path.Combine(Around.ConfigFolder, "locales", "en");
        try
        {
            var web = WebTexts.Read(Path.Combine(locale, "web.yaml")) ?? throw new InvalidDataException("web.yaml");
            var teams = HostTexts.Read(Path.Combine(locale, TeamsTexts.File))
                ?? throw new InvalidDataException(TeamsTexts.File);
            return new ServerTexts(web, Phrasebook.Load(locale), new TeamsTexts(teams, web));
        }
        catch (InvalidDataException failure)
        {
            Around.Complain("serve.bad-texts", ("why", failure.Message));
            return null;
        }
    }
}
