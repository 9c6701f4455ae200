using TutorBot.Dialog.Phrases;

namespace TutorBot.Testing.Exercises;

/// <summary>The locale that ships.</summary>
public static class Locale
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "config", "locales", "en");

    public static Phrasebook English { get; } = Phrasebook.Load(Folder);
}
