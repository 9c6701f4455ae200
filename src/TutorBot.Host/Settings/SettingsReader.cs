using Microsoft.Extensions.Options;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Settings;

/// <summary>Reads the settings once, at the start; what is wrong with them is told whole.</summary>
internal static class SettingsReader
{
    /// <summary>Null when the settings were refused and the reasons were told: exit code 4.</summary>
    /// <param name="around">Where what is wrong is told.</param>
    /// <param name="overrides">What the command line sets.</param>
    /// <param name="warn">Told of each setting that nobody reads; none is a reason to refuse.</param>
    public static ServeOptions? Read(
        Surroundings around, IEnumerable<KeyValuePair<string, string?>> overrides, Action<string> warn)
    {
        try
        {
            var unknown = new UnknownSettings(around.Texts);
            foreach (var line in unknown.InFile(File(around).Build())
                .Concat(unknown.InEnvironment(new ConfigurationBuilder().AddEnvironmentVariables().Build())))
            {
                warn(line);
            }

            return Check(Bind(around, overrides), around);
        }
        catch (Exception failure) when (failure is InvalidDataException or InvalidOperationException or FormatException)
        {
            around.Complain("settings.unreadable", ("why", failure.Message));
            return null;
        }
    }

    /// <summary>
    /// <c>Packs:Folder</c> alone, for verbs that need no other setting; empty where it is not set. Settings that cannot
    /// be read are told, and the verb does without.
    /// </summary>
    public static string PacksFolder(Surroundings around)
    {
        try
        {
            return Bind(around, []).Packs.Folder;
        }
        catch (Exception failure) when (failure is InvalidDataException or InvalidOperationException or FormatException)
        {
            around.Complain("settings.unreadable", ("why", failure.Message));
            return "";
        }
    }

    private static ServeOptions Bind(Surroundings around, IEnumerable<KeyValuePair<string, string?>> overrides) =>
        File(around)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(overrides.Where(entry => entry.Value is not null))
            .Build()
            .Get<ServeOptions>() ?? new ServeOptions();

    private static IConfigurationBuilder File(Surroundings around) => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(around.ConfigFolder, "appsettings.json"), optional: true);

    private static ServeOptions? Check(ServeOptions options, Surroundings around)
    {
        if (new ServeOptionsCheck(around.Texts).Validate(Options.DefaultName, options) is not { Failed: true } check)
        {
            return options;
        }

        around.PrintErrors(check.Failures ?? []);
        return null;
    }
}
