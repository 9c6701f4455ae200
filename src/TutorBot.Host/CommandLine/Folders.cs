using System.CommandLine;
using TutorBot.Host.Settings;

namespace TutorBot.Host.CommandLine;

/// <summary>Where data and packs are, by the options, the settings and the defaults, in this order.</summary>
internal sealed class Folders(CommonOptions options, Surroundings around)
{
    /// <summary>The packs that came with the program, and the template for new ones.</summary>
    public string ShippedPacks { get; } = Path.Combine(around.ConfigFolder, "packs");

    /// <summary>The folder of packs that the command line or <c>Packs:Folder</c> names, else the shipped one.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="configured">The setting, where it has been read; else it is read here.</param>
    public string Packs(ParseResult parsed, string? configured = null)
    {
        var named = parsed.GetValue(options.Packs) ?? configured ?? SettingsReader.PacksFolder(around);
        return Path.GetFullPath(named.Length > 0 ? named : ShippedPacks);
    }

    /// <summary>The folder of packs as the command line names it; null where it does not.</summary>
    public string? GivenPacks(ParseResult parsed) => parsed.GetValue(options.Packs);

    /// <summary>
    /// The data folder, which may not exist yet; null where the platform names none and nobody else does.
    /// </summary>
    public string? Data(ParseResult parsed)
    {
        var named = parsed.GetValue(options.Data) ?? around.Environment("TUTORBOT_DATA");
        if (!string.IsNullOrWhiteSpace(named))
        {
            return Path.GetFullPath(named);
        }

        // Empty where HOME is not set, as in some containers.
        var applications = System.Environment.GetFolderPath(
            System.Environment.SpecialFolder.LocalApplicationData, System.Environment.SpecialFolderOption.DoNotVerify);
        return applications.Length == 0 ? null : Path.Combine(applications, "tutorbot");
    }
}
