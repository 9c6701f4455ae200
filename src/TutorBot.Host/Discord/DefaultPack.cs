using TutorBot.Host.Packs;
using TutorBot.Host.Settings;
using TutorBot.Host.Texts;

namespace TutorBot.Host.Discord;

/// <summary>The exercise of <c>Discord:Pack</c>, for a learner who names none.</summary>
internal static class DefaultPack
{
    /// <summary>What is wrong with the setting; null where nothing is, or neither bot nor setting.</summary>
    /// <param name="options">The setting.</param>
    /// <param name="hasBot">Whether there is a bot to whom it matters, also where it was left as it is.</param>
    /// <param name="names">The packs that there are.</param>
    /// <param name="folder">Where they are.</param>
    /// <param name="texts">The program's words.</param>
    public static string? Problem(
        ServeOptions.DiscordOptions options,
        bool hasBot,
        IReadOnlyCollection<string> names,
        string folder,
        HostTexts texts)
    {
        var matters = hasBot || options.Pack != PackOpening.Usual;
        return !matters || names.Count == 0 || names.Contains(options.Pack, StringComparer.OrdinalIgnoreCase)
            ? null
            : texts.Get(
                "settings.no-such-pack",
                ("pack", options.Pack),
                ("folder", folder),
                ("first", names.Contains(PackOpening.Usual) ? PackOpening.Usual : names.Min(StringComparer.Ordinal)!),
                ("names", string.Join(", ", names)));
    }
}
