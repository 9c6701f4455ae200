namespace TutorBot.Host.Teams.Setup;

/// <summary>The bot's secret, from the setting or from the file that another setting names.</summary>
internal static class TeamsSecret
{
    /// <summary>Empty where none is given, or its file cannot be read.</summary>
    public static string Read(TeamsOptions options)
    {
        if (options.ClientSecret.Length > 0 || options.ClientSecretFile.Length == 0)
        {
            return options.ClientSecret;
        }

        try
        {
            return File.ReadAllText(options.ClientSecretFile).Trim();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
