using TutorBot.Host.Texts;

namespace TutorBot.Host.Discord.Rendering;

/// <summary>
/// What the bot says in Discord apart from the tutor, from <c>config/locales/{language}/discord.yaml</c>.
/// </summary>
internal sealed class DiscordTexts(HostTexts texts)
{
    public IEnumerable<string> Keys => texts.Keys;

    /// <exception cref="KeyNotFoundException">The file has no such text.</exception>
    public string this[string key] => texts.Get(key);

    /// <summary>The text with each <c>{name}</c> replaced by its value.</summary>
    public string Fill(string key, params (string Name, object Value)[] values) => texts.Get(key, values);

    /// <summary>Null when the file is missing or is not a flat mapping of texts.</summary>
    public static DiscordTexts? Read(string file) => HostTexts.Read(file) is { } read ? new DiscordTexts(read) : null;
}
