namespace TutorBot.Host.Settings;

/// <summary>The settings of a running tutor, from <c>config/appsettings.json</c> and the environment.</summary>
internal sealed record ServeOptions
{
    /// <summary>Addresses to listen on, separated by semicolons.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    public Teams.Setup.TeamsOptions Teams { get; init; } = new();

    public PackOptions Packs { get; init; } = new();

    public StorageOptions Storage { get; init; } = new();

    public WebSettings Web { get; init; } = new();

    public DiscordOptions Discord { get; init; } = new();

    public SecondReaderOptions SecondReader { get; init; } = new();

    internal sealed record PackOptions
    {
        /// <summary>The folder with the packs; empty for the one beside the program.</summary>
        public string Folder { get; init; } = "";
    }

    internal sealed record StorageOptions
    {
        public string Provider { get; init; } = "sqlite";
    }

    internal sealed record WebSettings
    {
        /// <summary>Names under which the pages may be opened, beside this machine's own.</summary>
        public string[] Hosts { get; init; } = [];
    }

    internal sealed record DiscordOptions
    {
        /// <summary>A file with the bot's token and nothing else; DISCORD_TOKEN goes before it.</summary>
        public string TokenFile { get; init; } = "";

        /// <summary>Where Discord's REST interface is; with its version and a slash at the end.</summary>
        public string ApiUrl { get; init; } = "https://discord.com/api/v10/";

        /// <summary>The exercise for a learner who names none.</summary>
        public string Pack { get; init; } = "october-1917";
    }
}
