namespace TutorBot.Host.Teams.Packaging;

/// <summary>What a package is made for.</summary>
/// <param name="AppId">The bot's application id.</param>
/// <param name="Url">The https address under which Teams reaches the program.</param>
internal sealed record PackageValues(Guid AppId, Uri Url)
{
    /// <summary>Without the slash at its end.</summary>
    public string Site => Url.AbsoluteUri.TrimEnd('/');

    /// <summary>What is to be entered as the bot's messaging endpoint.</summary>
    public string Endpoint => Site + TutorBot.Teams.TeamsRegistration.Path;

    public static string Version =>
        typeof(PackageValues).Assembly.GetName().Version is { } version ? version.ToString(3) : "0.1.0";
}
