using TutorBot.Dialog.Consulting;
using TutorBot.Dialog.Ports;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Settings;

namespace TutorBot.Host.Consulting;

/// <summary>Puts the second reader before the turns, where the settings name one.</summary>
internal static class SecondReaderStart
{
    /// <summary>Adds nothing while it is off. Call it before the dialogue is added.</summary>
    public static void Add(IServiceCollection services, SecondReaderOptions options, TimeProvider clock)
    {
        if (!options.IsOn)
        {
            return;
        }

        services.AddSingleton<ISecondReader>(provider => new SecondReader(
            new Uri(options.Endpoint),
            options.Model,
            Key(options),
            new ConsultingLimits(),
            clock,
            provider.GetRequiredService<ILogger<SecondReader>>()));
        services.AddSingleton<ITurnFunction, ConsultedTurns>();
    }

    /// <summary>Every problem of its settings, with the remedy.</summary>
    public static IEnumerable<string> Problems(SecondReaderOptions options, Texts.HostTexts texts)
    {
        if (!options.IsOn)
        {
            yield break;
        }

        if (!Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var endpoint)
            || endpoint.Scheme is not ("http" or "https"))
        {
            yield return texts.Get("settings.second-reader-endpoint", ("endpoint", options.Endpoint));
        }

        if (options.Model.Length == 0)
        {
            yield return texts.Get("settings.second-reader-model");
        }

        if (options.ApiKeyFile.Length > 0 && !File.Exists(options.ApiKeyFile))
        {
            yield return texts.Get("settings.second-reader-key", ("file", options.ApiKeyFile));
        }
    }

    /// <summary>One line for <c>doctor</c>.</summary>
    public static void Tell(SecondReaderOptions options, Surroundings around)
    {
        if (options.IsOn)
        {
            around.Say("doctor.second-reader", ("model", options.Model), ("endpoint", options.Endpoint));
        }
        else
        {
            around.Say("doctor.second-reader-off");
        }
    }

    private static string Key(SecondReaderOptions options) =>
        options.ApiKeyFile.Length == 0 ? "" : File.ReadAllText(options.ApiKeyFile).Trim();
}
