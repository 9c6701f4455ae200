using System.CommandLine;
using TutorBot.Discord;
using TutorBot.Grading.Packs;
using TutorBot.Host.Chat;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Consulting;
using TutorBot.Host.Discord;
using TutorBot.Host.Discord.Setup;
using TutorBot.Host.Packs;
using TutorBot.Host.Serving;
using TutorBot.Host.Settings;
using TutorBot.Host.Teams.Setup;
using TutorBot.Storage.Doctor;

namespace TutorBot.Host.Doctor;

/// <summary><c>doctor</c>: looks at settings, texts, packs and data, and says what is wrong and what helps.</summary>
internal sealed class DoctorVerb : Verb
{
    private readonly Folders _folders;
    private readonly PackOpening _packs;
    private readonly Option<string?> _health;

    public DoctorVerb(Surroundings around, Folders folders, PackOpening packs)
        : base("doctor", "doctor", around)
    {
        _folders = folders;
        _packs = packs;
        _health = new Option<string?>("--health")
        {
            Description = around.Texts.Get("doctor.option.health"),
            HelpName = "URL",
        };
        Add(_health);
    }

    public override Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop) =>
        parsed.GetValue(_health) is { } address
            ? HealthProbe.AskAsync(address, Around, stop)
            : ExamineAsync(parsed, stop);

    private async Task<ExitCode> ExamineAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = SettingsReader.Read(Around, [], WarnOfSetting);
        var configured = settings is not null & Locale.Read(Around) is not null;
        configured &= settings is null || await ExamineDiscordAsync(settings, parsed, stop);
        configured &= settings is null || await new TeamsDoctor(Around).ExamineAsync(settings.Teams, stop);
        SecondReaderStart.Tell(settings?.SecondReader ?? new SecondReaderOptions(), Around);
        configured &= ArePacksWell(_folders.Packs(parsed, settings?.Packs.Folder ?? ""), parsed);
        var stored = ExamineData(parsed);
        return (configured, stored) switch
        {
            (false, _) => ExitCode.ConfigurationRefused,
            (_, false) => ExitCode.StoreNotUsable,
            _ => ExitCode.Done,
        };
    }

    private async Task<bool> ExamineDiscordAsync(ServeOptions settings, ParseResult parsed, CancellationToken stop)
    {
        if (!DiscordBot.TryRead(Around, settings, out var bot))
        {
            return false;
        }

        var folder = _folders.Packs(parsed, settings.Packs.Folder);
        var names = PackLibrary.Names(folder);
        if (DefaultPack.Problem(settings.Discord, bot is not null, names, folder, Around.Texts) is { } missing)
        {
            WarnOfSetting(missing);
        }

        if (bot is null)
        {
            Around.Say("doctor.discord-off");
            return true;
        }

        using var logs = LoggerFactory.Create(ServerLog.Quiet);
        var rest = DiscordRegistration.Rest(bot.Client, Around.Clock, logs);
        return await new DiscordDoctor(rest, bot, Around).ExamineAsync(names.Select(name => new PackId(name)), stop);
    }

    private void WarnOfSetting(string says) =>
        Around.Say("doctor.warning", ("check", "settings"), ("says", says));

    private bool ArePacksWell(string folder, ParseResult parsed)
    {
        var names = PackLibrary.Names(folder);
        if (names.Length == 0)
        {
            Around.Say("doctor.no-packs", ("folder", folder));
        }

        // Each is looked at, also after a bad one.
        return names.Length > 0 & names.Count(name => IsWell(folder, name, parsed)) == names.Length;
    }

    private bool IsWell(string folder, string name, ParseResult parsed)
    {
        switch (PackLibrary.Load(folder, name))
        {
            case PackLoad.Loaded loaded:
                Around.Say("doctor.pack", ("pack", name), ("version", loaded.Pack.Version));
                return true;
            case PackLoad.Refused refused:
                Around.Say(
                    "doctor.pack-refused",
                    ("pack", name), ("count", refused.Faults.Length), ("named", _packs.Named(parsed, name)));
                break;
        }

        return false;
    }

    private bool ExamineData(ParseResult parsed)
    {
        if (_folders.Data(parsed) is not { } data)
        {
            Around.Complain("store.no-folder");
            return false;
        }

        var findings = DataStoreDoctor.Examine(data);
        Around.Print(findings.Select(finding =>
            Around.Texts.Get(KeyOf(finding.Kind), ("check", finding.Check), ("says", finding.Says)) + finding.Remedy));
        return findings.All(finding => finding.Kind != FindingKind.Fault);
    }

    private static string KeyOf(FindingKind kind) => kind switch
    {
        FindingKind.Well => "doctor.well",
        FindingKind.Warning => "doctor.warning",
        _ => "doctor.fault",
    };
}
