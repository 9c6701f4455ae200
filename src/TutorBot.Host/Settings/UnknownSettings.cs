using TutorBot.Host.Discord;
using TutorBot.Host.Texts;

namespace TutorBot.Host.Settings;

/// <summary>Settings that nobody reads, each with the key that was probably meant; never with its value.</summary>
internal sealed class UnknownSettings(HostTexts texts)
{
    /// <summary>No setting, but written as one: the token has a variable of its own, or a file.</summary>
    private const string Token = "Discord:Token";

    /// <param name="file">The settings file, where everything is meant for this program.</param>
    public IEnumerable<string> InFile(IConfiguration file) =>
        Keys(file).Where(key => key[0] != '$' && !IsKnown(key)).Select(key => Told(key, ":"));

    /// <param name="environment">
    /// Full of what belongs to others: only what names one of our sections is looked at.
    /// </param>
    public IEnumerable<string> InEnvironment(IConfiguration environment) => Keys(environment)
        .Where(key => key.Contains(':')
            && KnownSettings.Sections.Contains(KnownSettings.SectionOf(key), StringComparer.OrdinalIgnoreCase)
            && !IsKnown(key))
        .Select(key => Told(key, "__"));

    private static IEnumerable<string> Keys(IConfiguration settings) => settings.AsEnumerable()
        .Where(entry => !string.IsNullOrEmpty(entry.Value))
        .Select(entry => entry.Key)
        .Order(StringComparer.OrdinalIgnoreCase);

    private static bool IsKnown(string key) => KnownSettings.All.Any(known => known.Takes(key));

    /// <param name="divider">What stands between the parts of a key where it was found.</param>
    private string Told(string key, string divider)
    {
        string Written(string one) => one.Replace(":", divider, StringComparison.Ordinal);

        if (KnownSettings.All.FirstOrDefault(known => known.Is(key)) is { IsList: true } list)
        {
            return texts.Get("settings.list", ("key", Written(key)), ("first", Written(list.Key + ":0")));
        }

        return LikelyKey.Of(key, KnownSettings.All.Select(known => known.Key).Append(Token)) switch
        {
            null => texts.Get(
                "settings.unknown",
                ("key", Written(key)), ("keys", string.Join(", ", KnownSettings.Beside(key).Select(Written)))),
            Token => texts.Get(
                "settings.token", ("key", Written(key)), ("variable", DiscordBot.TokenVariable)),
            var meant => texts.Get("settings.meant", ("key", Written(key)), ("meant", Written(meant))),
        };
    }
}
