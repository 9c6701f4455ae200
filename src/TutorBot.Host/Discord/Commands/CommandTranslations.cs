using System.Collections.Immutable;
using TutorBot.Host.Texts;

namespace TutorBot.Host.Discord.Commands;

/// <summary>
/// The names and descriptions of commands in further languages, from <c>config/locales/{language}/commands.yaml</c>.
/// Discord shows each person those of the language that they set (Application Commands, "Localization").
/// </summary>
internal sealed class CommandTranslations
{
    private const string NamePrefix = "name.";

    /// <summary>A locale's folder, and the language's code in Discord, which falls back from es-419 to es-ES.</summary>
    private static readonly (string Folder, string Code)[] Languages =
        [("de", "de"), ("es", "es-ES"), ("fr", "fr"), ("ru", "ru")];

    private readonly ImmutableArray<(string Code, HostTexts Texts)> _languages;

    private CommandTranslations(IEnumerable<(string Code, HostTexts Texts)> languages) => _languages = [.. languages];

    /// <summary>Languages whose file is missing or unreadable are left out.</summary>
    public static CommandTranslations Read(string locales) => new(Languages
        .Select(language => (
            language.Code, Texts: HostTexts.Read(Path.Combine(locales, language.Folder, "commands.yaml"))))
        .Where(language => language.Texts is not null)
        .Select(language => (language.Code, language.Texts!)));

    /// <summary>By Discord's code; null where no language has it, for Discord takes no empty list.</summary>
    public IReadOnlyDictionary<string, string>? Names(string key) => Of(NamePrefix + key);

    /// <inheritdoc cref="Names"/>
    public IReadOnlyDictionary<string, string>? Of(string key)
    {
        var found = _languages.Where(language => language.Texts.Has(key))
            .ToDictionary(language => language.Code, language => language.Texts.Get(key), StringComparer.Ordinal);
        return found.Count > 0 ? found : null;
    }
}
