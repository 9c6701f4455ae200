using TutorBot.Dialog.Phrases;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Chat;

/// <summary>The tutor's words, or why they cannot be used.</summary>
internal static class Locale
{
    /// <summary>Null when they were refused and that was told: exit code 4.</summary>
    public static Phrasebook? Read(Surroundings around)
    {
        try
        {
            return Phrasebook.Load(Path.Combine(around.ConfigFolder, "locales", "en"));
        }
        catch (InvalidDataException failure)
        {
            around.Complain("serve.bad-texts", ("why", failure.Message));
            return null;
        }
    }
}
